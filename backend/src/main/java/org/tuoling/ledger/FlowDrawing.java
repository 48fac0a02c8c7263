package org.tuoling.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoling.ledger.FlowNode.Kind;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;

/** Draws nodes and links from the ways money took; beyond so many projects and payees the smaller ones are gathered. */
final class FlowDrawing {

    private final Set<UUID> projects;
    private final Set<UUID> payees;
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<String, Long> through = new HashMap<>();
    private final Map<List<String>, Long> links = new LinkedHashMap<>();

    private FlowDrawing(List<FlowPart> parts, int most) {
        this.projects = largest(parts, FlowPart::project, most);
        this.payees = largest(parts, FlowPart::payee, most);
    }

    /** @param most how many projects, and how many payees, are shown singly */
    static FlowView of(List<FlowPart> parts, int most) {
        var drawing = new FlowDrawing(parts, most);
        parts.forEach(drawing::draw);
        return drawing.view();
    }

    private static Set<UUID> largest(List<FlowPart> parts, Function<FlowPart, Ref> of, int most) {
        var sums = parts.stream()
                .filter(part -> of.apply(part) != null)
                .collect(Collectors.groupingBy(part -> of.apply(part).id(), Collectors.summingLong(FlowPart::amountMinor)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void draw(FlowPart part) {
        var way = new ArrayList<String>();
        way.add(node(Kind.SOURCE, part.source(), null, null, part.source(), null));
        if (part.project() == null) {
            way.add(gathered(Kind.UNALLOCATED));
        } else {
            way.add(part.term() == null ? gathered(Kind.NO_TERM) : single(Kind.TERM, part.term()));
            way.add(projects.contains(part.project().id()) ? single(Kind.PROJECT, part.project()) : gathered(Kind.OTHER_PROJECTS));
            way.add(payeeOf(part));
        }
        way.forEach(key -> through.merge(key, part.amountMinor(), Math::addExact));
        for (int step = 1; step < way.size(); step++) {
            links.merge(List.of(way.get(step - 1), way.get(step)), part.amountMinor(), Math::addExact);
        }
    }

    private String payeeOf(FlowPart part) {
        if (part.payee() == null) {
            return gathered(Kind.UNPAID);
        }
        return payees.contains(part.payee().id()) ? single(Kind.PAYEE, part.payee()) : gathered(Kind.OTHER_PAYEES);
    }

    private String single(Kind kind, Ref record) {
        return node(kind, record.id().toString(), record.id(), record.code(), record.nameZh(), record.nameEn());
    }

    private String gathered(Kind kind) {
        return node(kind, "", null, null, null, null);
    }

    private String node(Kind kind, String name, UUID id, String code, String nameZh, String nameEn) {
        String key = name.isEmpty() ? kind.name() : kind + ":" + name;
        nodes.computeIfAbsent(key, k -> new FlowNode(k, kind, id, code, nameZh, nameEn, null));
        return key;
    }

    private FlowView view() {
        return new FlowView(
                nodes.values().stream().map(this::weighed).toList(),
                links.entrySet().stream()
                        .map(link -> new FlowView.Link(
                                link.getKey().getFirst(), link.getKey().getLast(), Money.cny(link.getValue())))
                        .toList());
    }

    private FlowNode weighed(FlowNode node) {
        return new FlowNode(
                node.key(), node.kind(), node.id(), node.code(), node.nameZh(), node.nameEn(),
                Money.cny(through.get(node.key())));
    }
}
