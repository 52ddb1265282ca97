import { printMarkup, type Element } from '../../../review/markup';

/** Sharp on a printed page. */
const scale = 2;

/** Puts a plot on the clipboard as a PNG picture; false where the browser or Office refuses. */
export async function copyPicture(plot: Element): Promise<boolean> {
  try {
    const picture = await pictureOf(plot);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

async function pictureOf(plot: Element): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(printMarkup(plot))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(plot.attributes['width']) * scale;
  canvas.height = Number(plot.attributes['height']) * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    }, 'image/png');
  });
}
