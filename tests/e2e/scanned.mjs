// What a camera would read in a QR code.
import jsQR from 'jsqr';

/** The text of the code, as it stands on the page. */
export async function scanned(code) {
  const { side, pixels } = await code.evaluate((svg) => {
    // Pixels for each square of the code.
    const scale = 4;
    const side = svg.viewBox.baseVal.width * scale;
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    const drawing = canvas.getContext('2d');
    drawing.fillStyle = getComputedStyle(svg).backgroundColor;
    drawing.fillRect(0, 0, side, side);
    drawing.scale(scale, scale);
    drawing.fillStyle = getComputedStyle(svg).fill;
    drawing.fill(new Path2D(svg.querySelector('path').getAttribute('d')));
    return { side, pixels: [...drawing.getImageData(0, 0, side, side).data] };
  });
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data;
}
