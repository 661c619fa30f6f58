import { expect, test } from 'vitest'
import { TypesetError, typeset } from '../../src/typst/typeset.ts'

test('what is wrong with the data is said in the typesetter’s words', async () => {
  const job = { template: 'ansit/ansit.typ', files: { 'content.json': '{' }, timeLimitMs: 60_000 }
  await expect(typeset(job)).rejects.toThrow(/failed to parse JSON/)
})

test('what takes too long is given up', async () => {
  const job = { template: 'ansit/ansit.typ', files: {}, timeLimitMs: 0 }
  await expect(typeset(job)).rejects.toBeInstanceOf(TypesetError)
})
