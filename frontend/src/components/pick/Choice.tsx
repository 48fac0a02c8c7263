interface Props {
  label: string;
  code: string;
}

/** A record to choose from: its name, and its code to tell namesakes apart. */
export function Choice({ label, code }: Props) {
  return (
    <span className="picked">
      <span>{label}</span>
      {/* Where records go by their code, the name begins with it. */}
      {!label.startsWith(code) && <small>{code}</small>}
    </span>
  );
}
