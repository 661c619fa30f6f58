/**
 * Plans of the demo district: offices with invented activities of this year and the next, brought in by the ordinary acts. Not everything is as it should be, so that there is
 * something to look at: a cost that does not agree, a code that is missing, one thing planned twice.
 */
import type { ActivityBody } from '@konvergen/contract/plan.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { readOffices } from '../opd/store.ts'
import { addActivity, addUnitCost, carryOver, handInPlan, stepPlan } from '../plan/door.ts'

const NOTE = 'CONTOH: kegiatan rekaan.'

type Planned = Pick<ActivityBody, 'title' | 'indicators'> & Partial<ActivityBody>

function activity(planned: Planned): ActivityBody {
  return {
    subKegiatan: null,
    kind: 'spesifik',
    pillar: 3,
    placing: 'lokus',
    places: [],
    target: null,
    volume: null,
    unit: null,
    unitCost: null,
    money: [],
    months: [],
    responsible: null,
    output: null,
    outcome: null,
    directShare: null,
    status: 'direncanakan',
    note: NOTE,
    ...planned,
  }
}

const inVillages = (desa: readonly string[], volume: number): Pick<ActivityBody, 'placing' | 'places'> => ({
  placing: 'desa',
  places: desa.map((kode) => ({ desa: kode, volume })),
})

const PMT = 'Pemberian makanan tambahan lokal bagi balita'
const PMT_OUTPUT = 'Balita menerima makanan tambahan'

/** By code of the starting list of offices. */
function plansOf(desa: readonly string[]): Readonly<Record<string, readonly ActivityBody[]>> {
  return {
    dinkes: [
      activity({
        title: 'Kelas ibu hamil di puskesmas dan desa',
        indicators: ['E10', 'E11'],
        subKegiatan: '1.02.02.2.02.0001',
        target: 'ibu-hamil',
        volume: 24,
        unit: 'kelas',
        unitCost: '3500000',
        money: [{ source: 'dak-nonfisik-bok', rupiah: '84000000' }],
        months: [2, 3, 4, 8, 9],
        responsible: 'Kepala Bidang Kesehatan Masyarakat',
        output: 'Ibu hamil mengikuti kelas',
        directShare: 35,
        status: 'berjalan',
      }),
      activity({
        title: PMT,
        indicators: ['E18'],
        subKegiatan: '1.02.02.2.02.0015',
        target: 'balita',
        ...inVillages(desa.slice(0, 6), 30),
        volume: 180,
        unit: 'anak',
        unitCost: '1650000',
        money: [
          { source: 'dak-nonfisik-bok', rupiah: '250000000' },
          { source: 'apbd-kab', rupiah: '47000000' },
        ],
        months: [3, 4, 5, 6],
        responsible: 'Kepala Seksi Gizi',
        output: PMT_OUTPUT,
        directShare: 90,
        status: 'berjalan',
      }),
      activity({
        title: 'Kalibrasi antropometri posyandu',
        indicators: [],
        kind: 'pendukung',
        pillar: 5,
        placing: 'kabupaten',
        volume: 60,
        unit: 'set',
        unitCost: '450000',
        money: [{ source: 'apbd-kab', rupiah: '30000000' }],
        months: [1],
        directShare: 0,
        status: 'selesai',
      }),
    ],
    'opd-kb': [
      activity({
        title: 'Pendampingan keluarga berisiko oleh TPK',
        indicators: ['E24'],
        kind: 'sensitif',
        subKegiatan: '2.14.02.2.01.05',
        target: 'keluarga-berisiko',
        volume: 90,
        unit: 'tim',
        unitCost: '2400000',
        money: [{ source: 'bokb', rupiah: '216000000' }],
        months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        responsible: 'Kepala Bidang Ketahanan Keluarga',
        output: 'Keluarga didampingi',
        directShare: 20,
        status: 'berjalan',
      }),
      activity({
        title: 'Dapur sehat atasi stunting',
        indicators: ['E18'],
        kind: 'sensitif',
        target: 'balita',
        ...inVillages(desa.slice(4, 8), 15),
        volume: 60,
        unit: 'anak',
        unitCost: '900000',
        money: [{ source: 'swadaya', rupiah: '54000000' }],
        months: [7, 8, 9],
        output: PMT_OUTPUT,
        directShare: 85,
      }),
    ],
    pupr: [
      activity({
        title: 'Jamban sehat bagi keluarga berisiko',
        indicators: ['E20', 'E27'],
        kind: 'sensitif',
        subKegiatan: '1.03.05.2.01.0012',
        target: 'keluarga-berisiko',
        ...inVillages(desa.slice(2, 7), 20),
        volume: 100,
        unit: 'unit',
        unitCost: '3500000',
        money: [{ source: 'dak-fisik', rupiah: '350000000' }],
        months: [5, 6, 7, 8],
        responsible: 'Kepala Bidang Cipta Karya',
        output: 'Jamban terbangun',
        directShare: 95,
      }),
    ],
  }
}

/** `by`: who writes for which office; another than these verifies. */
export async function insertDemoPlans(
  secretariat: DistrictContext,
  by: Readonly<Partial<Record<string, DistrictContext>>>,
  desa: readonly string[],
): Promise<void> {
  const year = Number(dayOf(secretariat.now).slice(0, 4))
  const offices = new Map((await readOffices(secretariat)).flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const])))
  for (const [code, activities] of Object.entries(plansOf(desa))) {
    const office = offices.get(code)
    const writer = by[code] ?? secretariat
    if (office === undefined) continue
    const open: string[] = []
    for (const facts of activities) {
      const { id } = await addActivity(writer, { year, office, facts })
      if (facts.status !== 'selesai') open.push(id)
    }
    await carryOver(writer, { office, from: year, activities: open })
    if (writer === secretariat) continue
    const version = await handInPlan(writer, { office, year })
    await stepPlan(secretariat, version.id, { step: 'verifikasi' })
    // One office is done, the other waits.
    if (code === 'dinkes') await stepPlan(secretariat, version.id, { step: 'tetapkan' })
  }
  const cost = { year, source: 'Standar harga satuan (contoh)' }
  await addUnitCost(secretariat, { ...cost, item: 'Jamban sehat sederhana', unit: 'unit', rupiah: '3500000' })
  await addUnitCost(secretariat, { ...cost, item: 'Makanan tambahan lokal 60 hari', unit: 'anak', rupiah: '1650000' })
}
