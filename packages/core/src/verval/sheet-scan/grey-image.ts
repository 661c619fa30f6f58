/** A picture without colour, and which of its points are darker than what lies around them: shade over half of a sheet makes no ink. */

export interface GreyImage {
  readonly width: number
  readonly height: number
  /** Row by row, 0 black to 255 white. */
  readonly grey: Uint8Array
}

/** Between its points by their distance; beyond the edge as at the edge. */
export function greyAt({ width, height, grey }: GreyImage, x: number, y: number): number {
  const left = Math.min(Math.max(x, 0), width - 1)
  const top = Math.min(Math.max(y, 0), height - 1)
  const [x0, y0] = [Math.floor(left), Math.floor(top)]
  const [x1, y1] = [Math.min(x0 + 1, width - 1), Math.min(y0 + 1, height - 1)]
  const [fx, fy] = [left - x0, top - y0]
  const above = (grey[y0 * width + x0] ?? 0) * (1 - fx) + (grey[y0 * width + x1] ?? 0) * fx
  const below = (grey[y1 * width + x0] ?? 0) * (1 - fx) + (grey[y1 * width + x1] ?? 0) * fx
  return above * (1 - fy) + below * fy
}

/** What counts as dark: below this share of the mean around. */
const DARK_SHARE = 0.8
/** The window around a point is this share of the longer side: as wide as a corner mark. */
const WINDOW = 1 / 60

/** 1 = dark (Bradley and Roth 2007, by an integral image). */
export function darkPoints({ width, height, grey }: GreyImage): Uint8Array {
  const step = width + 1
  const sums = new Uint32Array(step * (height + 1))
  for (let y = 0; y < height; y++) {
    let line = 0
    for (let x = 0; x < width; x++) {
      line += grey[y * width + x] ?? 0
      sums[(y + 1) * step + x + 1] = (sums[y * step + x + 1] ?? 0) + line
    }
  }
  const reach = Math.ceil(Math.max(width, height) * WINDOW)
  const isDark = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(y - reach, 0) * step, Math.min(y + reach + 1, height) * step]
    const tall = (bottom - top) / step
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(x - reach, 0), Math.min(x + reach + 1, width)]
      const sum = (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0)
      const mean = sum / (tall * (right - left))
      if ((grey[y * width + x] ?? 0) < mean * DARK_SHARE) isDark[y * width + x] = 1
    }
  }
  return isDark
}
