import { expect, it } from 'vitest'
import { type FamilyMarks, MARKS } from '../../src/sasaran/family-marks.ts'
import { type Check, faultOfCheck } from '../../src/verval/finding.ts'

const MARKED = Object.fromEntries(MARKS.map((name) => [name, false])) as FamilyMarks
const fault = (check: Partial<Check>) =>
  faultOfCheck({ family: 'f', finding: 'ada', marks: null, movedTo: null, sameAs: null, ...check }, 'a', {
    isDesa: (kode) => ['a', 'b'].includes(kode),
    isFamily: (id) => ['f', 'g'].includes(id),
  })

it('wants the marks of a family that is there, and of no other', () => {
  expect([fault({ marks: MARKED }), fault({}), fault({ finding: 'meninggal', marks: MARKED })]).toEqual([
    null,
    'tanpa-tanda',
    'tanda-berlebih',
  ])
})

it('lets a family move to another village of the district, or away', () => {
  const moved = (movedTo: string | null) => fault({ finding: 'pindah', movedTo })
  expect([moved('b'), moved(null), moved('a'), moved('z')]).toEqual([null, null, 'pindah-ke-desa-sendiri', 'desa-asing'])
})

it('wants to know which of two entries stays', () => {
  const double = (sameAs: string | null) => fault({ finding: 'ganda', sameAs })
  expect([double('g'), double('f'), double(null), double('x')]).toEqual([
    null,
    'ganda-dengan-diri',
    'ganda-tanpa-pasangan',
    'ganda-tanpa-pasangan',
  ])
})
