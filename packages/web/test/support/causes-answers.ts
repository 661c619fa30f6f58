/** What the stand-in server answers about causes: reckoned by the rules of core from invented children and the invented families of the demo. */
import { type CausesAnswer, listCauseChildren, listCauseFamilies, readCauses } from '@konvergen/contract/causes.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { seededRandom } from '@konvergen/core/kit/random.ts'
import { marksText } from '@konvergen/core/sasaran/family-marks.ts'
import { DEMO_SEED } from '@konvergen/core/setup/demo-district.ts'
import { demoFamilies } from '@konvergen/core/setup/demo-families.ts'
import { countAtRisk, rulesThatHold } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import { CHILD_SIGNS, type ChildGroup, causeOfChild, type FamilyGroup } from '@konvergen/core/situation/causes/cause-groups.ts'
import { countArrivals } from '@konvergen/core/situation/causes/newly-at-risk.ts'
import { countNotExamined, countNotServed } from '@konvergen/core/situation/causes/not-served.ts'
import { findOverlaps, isCombination } from '@konvergen/core/situation/causes/overlaps.ts'
import { freedByOne, officeNeeds } from '@konvergen/core/situation/causes/pareto.ts'
import { CAUSES_OF_CHILD, type CauseOfChild, FAMILY_CAUSES, familyStates } from '@konvergen/core/situation/causes/risk-factors.ts'
import { atRiskOnly, profileChildren, profileFamilies, profileMothers, tallyOf } from '@konvergen/core/situation/causes/risk-profile.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { isWithin, kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { Answer, Asked } from './answer.ts'
import type { Sample } from './sample-district.ts'

const CHILDREN = 14
const PER_PAGE = 50

interface Registers {
  readonly children: readonly ChildGroup[]
  readonly families: readonly FamilyGroup[]
}

const CHOSEN: readonly string[] = [...FAMILY_CAUSES, 'giziKurang', 'duaT']

const statesOf = (child: ChildGroup) =>
  Object.fromEntries(CAUSES_OF_CHILD.map((cause) => [cause, causeOfChild(child, cause)])) as Record<CauseOfChild, boolean | null>

const NO_REGISTERS: Registers = { children: [], families: [] }

function registersOf({ desa }: District): Registers {
  const random = seededRandom(DEMO_SEED)
  const lists = demoFamilies(
    desa.map(({ kode }) => kode),
    DEMO_SEED,
  )
  const before = new Map(lists.before.map(({ person, marks }) => [person.noKk, marksText(marks)]))
  const families = lists.now.map(({ desa: kode, marks, person }, at): FamilyGroup => {
    const accompanied = at % 5 === 0 ? null : at % 4 !== 0
    return { desa: kode, marks: marksText(marks), before: before.get(person.noKk) ?? null, accompanied, n: 1 }
  })
  const signs = () => CHILD_SIGNS.map((sign) => (sign === 'bblr' ? '-' : random() < 0.05 ? '-' : Number(random() < 0.2))).join('')
  const children = desa.flatMap(({ kode }, village) =>
    Array.from({ length: CHILDREN }, (_, at): ChildGroup => {
      const family = at % 3 === 0 ? (families[(village * CHILDREN + at) % families.length]?.marks ?? null) : null
      return { desa: kode, standing: random() < 0.27 ? 'stunting' : 'tidak', signs: signs(), linked: family !== null, family, n: 1 }
    }),
  )
  return { children, families }
}

function answer(district: District, registers: Registers, { query }: Asked): CausesAnswer | undefined {
  const area = query['wilayah'] ?? district.kode
  const places = [{ kode: district.kode, nama: district.nama }, ...district.kecamatan, ...district.desa]
  const place = places.find(({ kode }) => kode === area)
  if (place === undefined) return undefined
  const own = <Group extends { readonly desa: string }>(groups: readonly Group[], kode: string) =>
    groups.filter(({ desa }) => isWithin(desa, kode))
  const [children, families] = [own(registers.children, area), own(registers.families, area)]
  const isVillage = levelOf(area) === 'desa'
  const below =
    area === district.kode ? district.kecamatan : isVillage ? [] : district.desa.filter(({ kode }) => kecamatanOf(kode) === area)
  const standing = (groups: readonly ChildGroup[], wanted: ChildGroup['standing']) => groups.filter((group) => group.standing === wanted)
  const chosen = query['faktor']?.split(',') ?? CHOSEN
  const stated = standing(children, 'stunting').map((group) => ({
    n: group.n,
    states: statesOf(group),
  }))
  const isEmpty = registers.children.length === 0
  const found = {
    wilayah: { kode: area, nama: place.nama, induk: area === district.kode ? null : isVillage ? kecamatanOf(area) : district.kode },
    di_bawah: below.map(({ kode, nama }) => {
      const [kids, homes] = [own(children, kode), own(families, kode)]
      const stunting = standing(kids, 'stunting').length
      const berisiko = countAtRisk(kids).children.having
      return { kode, nama, stunting, diukur: kids.length, berisiko, krs: atRiskOnly(homes).length, terbanyak: 'jamban' as const }
    }),
    waktu: isEmpty ? null : { dari: '2025-09-01', sampai: '2026-02-28' },
    asalKeluarga: { asal: 'daftar' as const, dari: isEmpty ? null : '2026-S1', adaSebelum: !isEmpty },
    ibuSampai: null,
    anak: { stunting: standing(children, 'stunting').length, tidak: standing(children, 'tidak').length, belum: 0 },
    tautan: tallyOf(standing(children, 'stunting'), ({ linked }) => linked),
    krs: atRiskOnly(families).length,
    lembaga: [{ office: 'pupr' as const, nama: 'Dinas Pekerjaan Umum dan Penataan Ruang' }],
    profilAnak: profileChildren(children),
    profilKeluarga: profileFamilies(families),
    ibu: { jumlah: 0, ...profileMothers([]) },
    tumpangAnak: findOverlaps(
      stated,
      CAUSES_OF_CHILD.filter((cause) => chosen.includes(cause)),
    ),
    tumpangKeluarga: findOverlaps(
      atRiskOnly(families).map(({ marks, n }) => ({ n, states: familyStates(marks) })),
      FAMILY_CAUSES,
    ),
    kebutuhan: officeNeeds(families, children),
    satuLembaga: freedByOne(families),
    berisiko: countAtRisk(children),
    kedatangan: countArrivals(families, !isEmpty),
    takTerlayani: { ...countNotServed({ families, children }), mothers: countNotExamined([]) },
  }
  return found as unknown as CausesAnswer
}

export function sampleCauses(district: District, wilayah = district.kode): CausesAnswer {
  const found = answer(district, registersOf(district), { params: {}, query: { wilayah }, body: null })
  if (found === undefined) throw new TypeError(`no area ${wilayah}`)
  return found
}

export function emptyCauses(district: District): CausesAnswer {
  return answer(district, NO_REGISTERS, { params: {}, query: {}, body: null }) as CausesAnswer
}

const idOf = (at: number): string => `01900000-0000-7000-8000-0000000e${String(at).padStart(4, '0')}`

export function causesAnswers({ district }: Sample, isEmpty: (asked: Asked) => boolean): [RouteContract, Answer][] {
  const registers = registersOf(district)
  const names = new Map(district.desa.map(({ kode, nama }) => [kode, nama]))
  return [
    [
      readCauses,
      (asked) =>
        isEmpty(asked) ? answer({ ...district, kode: asked.params['kab'] ?? '' }, NO_REGISTERS, asked) : answer(district, registers, asked),
    ],
    [
      listCauseChildren,
      ({ query }) => {
        const area = query['wilayah'] ?? district.kode
        const { gabungan } = query
        const looked = (query['dilihat']?.split(',') ?? CHOSEN) as readonly CauseOfChild[]
        const isListed = (child: ChildGroup): boolean =>
          gabungan === undefined
            ? rulesThatHold(child).length > 0
            : child.standing === 'stunting' && isCombination(statesOf(child), looked, gabungan.split(',') as CauseOfChild[])
        const listed = registers.children.filter((child) => isWithin(child.desa, area) && isListed(child))
        const anak = listed.slice(0, PER_PAGE).map((child, at) => {
          return { id: idOf(at), inisial: 'A.C.', desa: child.desa, namaDesa: names.get(child.desa) ?? '', aturan: rulesThatHold(child) }
        })
        return { total: listed.length, perHalaman: PER_PAGE, anak }
      },
    ],
    [
      listCauseFamilies,
      ({ body }) => {
        const area = (body as { wilayah?: string }).wilayah ?? district.kode
        const { gabungan } = body as { gabungan?: string }
        const together = gabungan?.split(',') as (typeof FAMILY_CAUSES)[number][] | undefined
        const within = registers.families.filter(({ desa }) => isWithin(desa, area))
        const listed =
          together === undefined
            ? within
            : atRiskOnly(within).filter(({ marks }) => isCombination(familyStates(marks), FAMILY_CAUSES, together))
        const keluarga = listed.slice(0, PER_PAGE).map(({ desa, marks }, at) => {
          const who = {
            kepala: 'Lesung Contoh',
            istri: 'Lumbung Rimba',
            kkAkhir: '0001',
            nikAkhir: '0001',
            rt: null,
            rw: null,
            alamat: null,
          }
          return { id: idOf(at), desa, namaDesa: names.get(desa) ?? '', tanda: marks, ...who }
        })
        return { total: listed.length, perHalaman: PER_PAGE, keluarga }
      },
    ],
  ]
}
