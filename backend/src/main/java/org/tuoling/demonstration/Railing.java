package org.tuoling.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing of a railing along the edge of a floor, in the place of a photograph nobody took. */
final class Railing {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int FLOOR = 460;
    private static final int TOP = 240;

    private Railing() {}

    static byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            draw(pen);
        } finally {
            pen.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xDCEAF0));
        pen.fillRect(0, 0, WIDTH, FLOOR);
        pen.setColor(new Color(0xB7B2A8));
        pen.fillRect(0, FLOOR, WIDTH, HEIGHT - FLOOR);
        pen.setColor(new Color(0xC96A1B));
        pen.setStroke(new BasicStroke(12));
        for (int post = 60; post < WIDTH; post += 140) {
            pen.drawLine(post, TOP, post, FLOOR);
        }
        for (int rail = TOP + 10; rail < FLOOR; rail += 90) {
            pen.drawLine(0, rail, WIDTH, rail);
        }
    }
}
