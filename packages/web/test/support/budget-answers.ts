/** What the stand-in server answers about budgets: a line of a file, one by hand that somebody else is quicker with once, a file that waits with issues. */
import * as contract from '@konvergen/contract/budget.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { type Answer, type Asked, Refusal } from './answer.ts'

export const BUDGET_FILE_ID = '01900000-0000-7000-8000-0000000bb001'
export const BUDGET_LINE_ID = '01900000-0000-7000-8000-0000000bb101'
export const HAND_LINE_ID = '01900000-0000-7000-8000-0000000bb102'
const DESA = '99.01.02.2002'
const AT = '2026-02-20T02:05:00.000Z'

const LINE: contract.BudgetLineShown = {
  id: BUDGET_LINE_ID,
  stage: 'apbdes',
  year: 2026,
  owner: DESA,
  ownerName: 'Contoh Jaya',
  code: '2.2.2',
  codeNormal: '02.02.02',
  codeName: null,
  title: 'Makanan tambahan posyandu',
  account: '5.2.1',
  source: 'dana-desa',
  sourceText: 'DDS',
  volume: 60,
  unit: 'anak',
  unitCost: '450000',
  rupiah: '27000000',
  places: [],
  placeText: null,
  share: null,
  indicator: null,
  target: null,
  origin: 'berkas',
  file: BUDGET_FILE_ID,
  fileName: 'apbdes.xlsx',
  row: 4,
  revision: 1,
  realised: ['12000000', null],
}
const HAND: contract.BudgetLineShown = {
  ...LINE,
  id: HAND_LINE_ID,
  title: 'Kelas pengasuhan',
  source: 'add',
  sourceText: null,
  rupiah: '4500000',
  origin: 'tangan',
  file: null,
  fileName: null,
  row: null,
  realised: [null, null],
}
const REMARKS: contract.BudgetRemark[] = [
  { code: 'uang-negatif', row: 7, cell: 'Lembar1!H7', read: '-5', params: { dibaca: '-5' } },
  { code: 'total-beda', row: 9, cell: 'Lembar1!H9', read: '10', params: { judul: 'JUMLAH', tertulis: '10', jumlah: '9' } },
]
const detailOf = (line: contract.BudgetLineShown): contract.BudgetLineDetail => ({
  ...line,
  counts: true,
  mayWrite: line.origin === 'tangan',
  remarks: [{ code: 'tanpa-kode', row: null, cell: null, read: null, params: {} }],
  raw: line.origin === 'tangan' ? [] : [{ head: 'Jumlah (Rp)', cell: 'H4', text: 'Rp 27.000.000' }],
  history: [
    {
      fileName: line.fileName,
      state: null,
      row: line.row,
      revision: line.revision,
      title: null,
      rupiah: line.rupiah,
      isRemoved: false,
      by: 'Pak Kades',
      at: AT,
    },
  ],
})

const FILE: contract.BudgetFileDetail = {
  id: BUDGET_FILE_ID,
  stage: 'apbdes',
  year: 2026,
  fileName: 'apbdes.xlsx',
  state: 'dibaca',
  uploadedBy: 'Pak Kades',
  uploadedAt: AT,
  appliedBy: null,
  appliedAt: null,
  endedBy: null,
  endedAt: null,
  reason: null,
  mayDecide: true,
  sheet: 'Lembar1',
  headRow: 2,
  columns: [
    { letter: 'A', head: 'Desa', column: 'owner' },
    { letter: 'B', head: 'Usulan', column: null },
  ],
  rows: 3,
  lines: 2,
  leftOut: 1,
  total: '31500000',
  owners: [{ owner: DESA, name: 'Contoh Jaya', lines: 2, counts: false }],
  totals: [{ row: 9, cell: 'Lembar1!H9', code: null, title: 'JUMLAH', rupiah: '10', sum: '9' }],
  remarkCounts: REMARKS.map(({ code }) => ({ code, n: 1 })),
  remarks: REMARKS,
  difference: {
    withFile: 'lama.xlsx',
    added: 1,
    gone: 0,
    changed: 1,
    same: 0,
    before: '20000000',
    after: '31500000',
    shown: [
      {
        id: BUDGET_LINE_ID,
        ownerName: 'Contoh Jaya',
        code: '2.2.2',
        title: LINE.title,
        before: '20000000',
        after: '27000000',
        what: 'berubah',
      },
    ],
  },
  others: [{ id: HAND_LINE_ID, fileName: 'lama.xlsx', at: AT }],
}

export function budgetAnswers(emptyKab: string): [RouteContract, Answer][] {
  const lines = new Map([LINE, HAND].map((line) => [line.id, line]))
  let file = FILE
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  const answer = (asked: Asked): contract.BudgetAnswer => {
    const shown = isEmpty(asked) ? [] : [...lines.values()]
    const sum = shown.length === 0 ? null : String(shown.reduce((all, { rupiah }) => all + BigInt(rupiah ?? '0'), 0n))
    const sums = { lines: shown.length, rupiah: sum }
    return {
      stage: 'apbdes',
      year: 2026,
      known: [{ year: 2026, stage: 'apbdes' }],
      page: 1,
      perPage: 50,
      count: shown.length,
      total: sum,
      untold: 0,
      owners: shown.length === 0 ? [] : [{ owner: DESA, name: 'Contoh Jaya', ...sums }],
      sources: shown.length === 0 ? [] : [{ source: 'dana-desa', ...sums }],
      offices: [],
      villages: [{ kode: DESA, nama: 'Contoh Jaya' }],
      writable: [DESA],
      files: isEmpty(asked)
        ? []
        : [
            {
              id: BUDGET_FILE_ID,
              fileName: file.fileName,
              origin: 'berkas',
              state: file.state,
              at: AT,
              by: 'Pak Kades',
              owners: 1,
              counting: 0,
              lines: 2,
              mayDecide: true,
            },
          ],
      lines: shown,
    }
  }
  return [
    [contract.readBudget, answer],
    [
      contract.readBudgetLine,
      ({ params }) => {
        const line = lines.get(params['id'] ?? '')
        return line === undefined ? undefined : detailOf(line)
      },
    ],
    [
      contract.changeBudgetLine,
      ({ params, body }) => {
        const { revision, facts } = body as { revision: number; facts: contract.BudgetBody }
        const line = lines.get(params['id'] ?? '')
        if (line === undefined) return undefined
        // Once somebody else is quicker.
        if (revision === 1) {
          lines.set(line.id, { ...line, revision: 2, rupiah: '5000000' })
          return new Refusal('keadaan-berubah')
        }
        lines.set(line.id, { ...line, ...facts, revision: revision + 1 })
        return { id: line.id, revision: revision + 1 }
      },
    ],
    [contract.readBudgetFile, () => file],
    [
      contract.applyBudgetFile,
      () => {
        file = { ...file, state: 'berlaku', appliedBy: 'Pak Kades', appliedAt: AT }
        return { done: true }
      },
    ],
    [contract.uploadBudgetFile, () => ({ id: BUDGET_FILE_ID })],
  ]
}
