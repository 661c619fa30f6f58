import { expect, test } from 'vitest'
import { element, svgRoot, toSvgString } from '../src/svg.ts'

test('text and attributes are escaped, so that a name cannot become markup', () => {
  const node = svgRoot(10, 10, [element('title', { 'data-nama': '"A" & <b>' }, `Desa <i>"x"</i> & y`)])
  expect(toSvgString(node)).toContain(
    '<title data-nama="&quot;A&quot; &amp; &lt;b&gt;">Desa &lt;i&gt;&quot;x&quot;&lt;/i&gt; &amp; y</title>',
  )
})

test('characters that XML cannot hold are dropped', () => {
  expect(toSvgString(element('title', {}, 'Su\u0000ka\u001f\uFFFF Maju'))).toBe('<title>Suka Maju</title>')
})

test('attributes that are null are left out, zero is not', () => {
  expect(toSvgString(element('rect', { x: 0, y: null }))).toBe('<rect x="0"/>')
})
