/** A page of the printed sheet as a picture: taken from the browser as it prints, ticked with a pen, turned on a grey table. */
import type { Rect } from '@konvergen/core/verval/sheet-scan/layout.ts'
import { PAGE } from '@konvergen/core/verval/sheet-scan/layout.ts'
import type { Page } from 'playwright-core'

/** 150 dots an inch, where a page of the browser has 96. */
const SCALE = 150 / 96

async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.lembar-cetak > section').first()
  const box = await paper.boundingBox()
  if (box === null) throw new Error('no sheet')
  const devtools = await page.context().newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', { clip: { ...box, scale: SCALE }, captureBeyondViewport: true })
  return data
}

/** `page` shows the sheet. `ticks` in millimetres of the page; the picture lies turned by `degrees`. */
export async function photographSheet(page: Page, ticks: readonly Rect[], degrees: number): Promise<Buffer> {
  const picture = await printed(page)
  const photo = await page.evaluate(
    async ({ data, boxes, angle, wide }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = 1.45 * image.width
      canvas.height = 1.25 * image.height
      const pen = canvas.getContext('2d')!
      pen.fillStyle = '#888'
      pen.fillRect(0, 0, canvas.width, canvas.height)
      pen.translate(canvas.width / 2, canvas.height / 2)
      pen.rotate(angle)
      const mm = image.width / wide
      const margin = 12 * mm
      pen.translate(-image.width / 2, -image.height / 2)
      pen.fillStyle = '#fff'
      pen.fillRect(-margin, -margin, image.width + 2 * margin, image.height + 2 * margin)
      pen.drawImage(image, 0, 0)
      pen.scale(mm, mm)
      pen.strokeStyle = '#1b2a6b'
      pen.lineWidth = 0.5
      for (const { x, y, width, height } of boxes) {
        pen.beginPath()
        pen.moveTo(x + 0.15 * width, y + 0.5 * height)
        pen.lineTo(x + 0.4 * width, y + 0.85 * height)
        pen.lineTo(x + width, y + 0.1 * height)
        pen.stroke()
      }
      return canvas.toDataURL('image/jpeg', 0.85)
    },
    { data: picture, boxes: ticks, angle: (degrees * Math.PI) / 180, wide: PAGE.width },
  )
  return Buffer.from(photo.slice(photo.indexOf(',') + 1), 'base64')
}
