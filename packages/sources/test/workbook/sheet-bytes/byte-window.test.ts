import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { ByteWindow, GUARD_BYTES } from '../../../src/workbook/sheet-bytes/byte-window.ts'

/** A piece of so many bytes, and how many of those that wait are gone through after it. */
const step = fc.tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 400_000 }))

test.prop([fc.array(step, { minLength: 1, maxLength: 12 })], { numRuns: 30 })(
  'keeps what was not gone through, and a guard behind it',
  (steps) => {
    const window = new ByteWindow()
    const guard = [0x3c, ...Array.from({ length: GUARD_BYTES - 1 }, () => 0)]
    let next = 0
    let first = 0
    for (const [size, gone] of steps) {
      window.append(Uint8Array.from({ length: size }, (_, index) => 1 + ((next + index) % 251)))
      next += size
      expect(window.length).toBe(next - first)
      const waiting = window.bytes.subarray(window.start, window.end)
      expect(waiting.every((byte, index) => byte === 1 + ((first + index) % 251))).toBe(true)
      expect([...window.bytes.subarray(window.end, window.end + GUARD_BYTES)]).toEqual(guard)
      const read = Math.min(gone, window.length)
      window.start += read
      first += read
    }
  },
)
