import { describe, expect, it } from 'vitest'
import { foldName } from '../../src/linkage/fold-name.ts'

describe('foldName', () => {
  it.each([
    [" a'sih  contoh", 'ASIHCONTOH'],
    ['É. Contoh-2', 'ECONTOH2'],
    ['ꦲꦤ', 'ꦲꦤ'],
    ['- .', ''],
  ])('%j: %s', (text, folded) => {
    expect(foldName(text)).toBe(folded)
  })
})
