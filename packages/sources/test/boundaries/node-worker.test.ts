/** Large boundary files are read beside the server, never in it. */
import { describe, expect, it } from 'vitest'
import { BOUNDARY_LIMITS, readBoundariesInWorker } from '../../src/boundaries/node-worker.ts'
import { DISTRICT, feature, mapOf, square } from './sample-map.ts'

const FILE = mapOf(DISTRICT.desa.map(({ kode }, index) => feature({ kode }, square(119 + index / 10))))

describe('readBoundariesInWorker', () => {
  it('reads like the reader itself', async () => {
    expect(await readBoundariesInWorker(FILE, DISTRICT, 'f')).toMatchObject({ matched: 3, featureCount: 3, issues: [] })
  })

  it('ends what takes too long', async () => {
    const result = await readBoundariesInWorker(FILE, DISTRICT, 'f', { ...BOUNDARY_LIMITS, maxSeconds: 0.001 })
    expect(result).toMatchObject({ matched: 0, issues: [{ code: 'batas.terlalu-lama', severity: 'galat' }] })
  })

  it('ends what needs too much memory, and lives on', async () => {
    const long = Array.from({ length: 1_000_000 }, (_, index) => [119 + index / 1e7, -1])
    const result = await readBoundariesInWorker(mapOf([feature({ kode: '99.01.01.2001' }, long)]), DISTRICT, 'f', {
      ...BOUNDARY_LIMITS,
      maxMemoryMegabytes: 24,
    })
    expect(result).toMatchObject({ matched: 0, issues: [{ code: 'batas.terlalu-berat', severity: 'galat' }] })
  })
})
