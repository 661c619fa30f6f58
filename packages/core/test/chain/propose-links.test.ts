import { describe, expect, it } from 'vitest'
import { type Comparable, proposeLinks, SECRETARIAT, wordsOf } from '../../src/chain/propose-links.ts'

const thing = (id: string, more: Partial<Comparable> = {}): Comparable => ({
  id,
  by: ['dinkes'],
  code: null,
  indicators: [],
  title: '',
  ...more,
})

describe('proposals', () => {
  it('join what has the same code and office, and nothing of another office', () => {
    const from = [thing('k1', { code: '1.02.02.2.02.0001' }), thing('k2', { code: '1.02.02.2.02.0001', by: ['pupr'] })]
    const to = [thing('r1', { code: '1.02.02.2.02.0001' }), thing('r2', { code: '1.02.02.2.02.0002' })]
    expect(proposeLinks('kegiatan-anggaran', { from, to }, [])).toEqual([
      { kind: 'kegiatan-anggaran', from: 'k1', to: 'r1', reason: 'kode-sama', shared: ['1.02.02.2.02.0001'] },
    ])
  })

  it('go by words where a code is missing: two that say something', () => {
    const from = [thing('k1', { title: 'Pembangunan jamban keluarga di desa lokus', by: [SECRETARIAT] })]
    const to = [
      thing('r1', { title: 'Jamban sehat bagi keluarga miskin', by: [SECRETARIAT] }),
      thing('r2', { title: 'Pelaksanaan kegiatan di desa', by: [SECRETARIAT] }),
      thing('r3', { title: 'Sumur bor keluarga', by: [SECRETARIAT] }),
    ]
    expect(proposeLinks('kegiatan-anggaran', { from, to }, [])).toEqual([
      { kind: 'kegiatan-anggaran', from: 'k1', to: 'r1', reason: 'kata-sama', shared: ['jamban', 'keluarga'] },
    ])
  })

  it('go by the indicator before words, and once for two offices', () => {
    const from = [thing('b1', { by: ['dinkes', 'pupr'], indicators: ['i7', 'i9'] })]
    const to = [thing('k1', { by: ['dinkes', 'pupr'], indicators: ['i9'] })]
    expect(proposeLinks('butir-kegiatan', { from, to }, [])).toEqual([
      { kind: 'butir-kegiatan', from: 'b1', to: 'k1', reason: 'indikator-sama', shared: ['i9'] },
    ])
  })

  it('are not made again of what was settled, in that kind of link', () => {
    const pair = { from: [thing('k1', { indicators: ['i1'] })], to: [thing('r1', { indicators: ['i1'] })] }
    expect(proposeLinks('butir-kegiatan', pair, [{ kind: 'butir-kegiatan', from: 'k1', to: 'r1' }])).toEqual([])
    expect(proposeLinks('butir-kegiatan', pair, [{ kind: 'butir-komitmen', from: 'k1', to: 'r1' }])).toHaveLength(1)
  })

  it('leave out words that every plan holds', () => {
    expect([...wordsOf('Penyediaan PMT untuk balita, di Desa Sarudu!')]).toEqual(['balita', 'sarudu'])
  })
})
