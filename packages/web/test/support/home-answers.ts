/** What the stand-in server answers about the home page: as the server cuts it, of whoever is signed in. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { type HomeAnswer, readHome } from '@konvergen/contract/home.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { areasFor } from '@konvergen/core/accounts/may.ts'
import { ownPlaces, worstVillages } from '@konvergen/core/home/pick-places.ts'
import { actorOf, mayOf } from '../../src/app/may.ts'
import type { Answer, Asked } from './answer.ts'
import type { Sample } from './sample-district.ts'
import { PLANNED_MEETING, TASK_ID } from './task-answers.ts'

const TODAY = '2026-03-02'
const COUNTS = { mine: 2, mineLate: 1, waiting: 1, open: 3, late: 1 }
const NONE = { mine: 0, mineLate: 0, waiting: 0, open: 0, late: 0 }

function areaOf(sample: Sample, me: Me): HomeAnswer['area'] {
  const areas = areasFor(actorOf(me), 'situation.read', '99.01', me.today)
  if (areas.length === 0) return null
  const situation = sample.situation()
  const names = new Map(situation.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const isWhole = areas === '*'
  return {
    isWhole,
    places: ownPlaces(situation, areas).map(({ kode, nama, figures: { stunting, ds, krs } }) => ({ kode, nama, stunting, ds, krs })),
    more: 0,
    worst: isWhole
      ? worstVillages(situation, 3).map(({ kode, nama, kecamatan, figures, worstProbability }) => ({
          kode,
          nama,
          kecamatan: names.get(kecamatan) ?? '',
          stunting: figures.stunting,
          probability: worstProbability,
        }))
      : null,
    k: situation.k,
    desaCount: situation.desa.length,
    insufficientCount: situation.desa.filter(({ sufficiency }) => !sufficiency.enough).length,
  }
}

export function homeAnswers(sample: Sample, me: Me, emptyKab: string): readonly [RouteContract, Answer][] {
  const may = mayOf(me)
  const answer = ({ params }: Asked): HomeAnswer => {
    const kab = params['kab'] ?? ''
    const isEmpty = kab === emptyKab
    const first = [
      { id: TASK_ID, title: 'Lengkapi sasaran baduta pada rekap Februari', due: '2026-02-26', state: 'terbuka', toKind: 'wilayah' },
      { id: TASK_ID.replace(/1$/, '2'), title: 'Siapkan bahan rembuk', due: '2026-03-09', state: 'dikembalikan', toKind: 'orang' },
    ] as const
    return {
      today: TODAY,
      tasks: may('tasks.read', kab) ? { counts: isEmpty ? NONE : COUNTS, first: isEmpty ? [] : [...first] } : null,
      data: may('intake.upload', kab)
        ? {
            kinds: [
              { kind: 'eppgbm-rekap', last: '2026-02', missing: null, waiting: 1 },
              { kind: 'eppgbm-anak', last: null, missing: '2026-02', waiting: 0 },
            ],
            doubts: may('measurement.decide', kab) ? 3 : null,
          }
        : null,
      komitmen: may('commitment.write', kab) && !isEmpty ? { tahun: 2026, terlambat: 2 } : null,
      findings: may('findings.answer', kab) ? { answer: isEmpty ? 0 : 4, decide: may('findings.decide', kab) && !isEmpty ? 1 : 0 } : null,
      area: areaOf(sample, me),
      meetings: may('tasks.meeting-read', kab) ? (isEmpty ? [] : [PLANNED_MEETING]) : null,
    }
  }
  return [[readHome, answer]]
}
