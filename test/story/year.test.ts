/**
 * The year of one district, through HTTP and the command line: files, analysis, plans, rembuk, commitments, RKPD and DPA, packages and APBDes of villages, two quarters of realisation. At its
 * end every count of the chain is the one that is counted by hand from what was entered on the way.
 */
import { readFile } from 'node:fs/promises'
import { read, utils } from '@e965/xlsx'
import type { BudgetAnswer } from '@konvergen/contract/budget.ts'
import type { CommitmentList } from '@konvergen/contract/commitment.ts'
import type { PlanVersions, VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import type { SpendingAnswer, SpentActivities } from '@konvergen/contract/spending.ts'
import type { SummaryAnswer } from '@konvergen/contract/summary.ts'
import type { VillageDetail } from '@konvergen/contract/village.ts'
import type { VillageBoardAnswer } from '@konvergen/contract/village-realisation.ts'
import { WAY } from '@konvergen/core/chain/follow.ts'
import { quoteChain, sayFunnel, sayMoment } from '@konvergen/core/chain/quote-chain.ts'
import { ROOT_WORDS, STAGE_WORDS, STANDING_WORDS } from '@konvergen/core/chain/words.ts'
import { excerptIn } from '@konvergen/core/kit/excerpt.ts'
import { sheetCode } from '@konvergen/core/rembuk/sheet-code.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../packages/papers/test/docx-words.ts'
import { textOf } from '../../packages/papers/test/pdf-text.ts'
import { slidesOf } from '../../packages/papers/test/pptx-words.ts'
import { linesOf, recapCsv } from '../../packages/server/test/support/recap-file.ts'
import {
  applyBudget,
  confirmProposals,
  countsOf,
  done,
  factsOf,
  holdMeeting,
  readChain,
  readPaths,
  readRembuk,
  reportQuarter,
  settleClause,
} from './support/year-acts.ts'
import { AWAITED, YEAR_CLAUSES } from './support/year-agreements.ts'
import { officeBudget, villageBudget } from './support/year-budgets.ts'
import { ALL_ACTIVITIES, countActivities, countAgreements, countGaps } from './support/year-count.ts'
import { enterCoverage, VALUES, YEAR_GAPS } from './support/year-coverage.ts'
import { AT, inDays, KAB, openYear, YEAR, type YearDistrict } from './support/year-district.ts'
import { addRupiah, type OfficeKey, YEAR_PLAN } from './support/year-plan.ts'
import { ANSWERS, countAnswers, countDeeds, countInBudget, LINKED, reportVillage, spentBy } from './support/year-villages.ts'

const [FIRST, ADDED] = [20, 50]
const ENTRY = 'dampingan-krs'
const OFFICES = ['kb', 'kes', 'air'] as const satisfies readonly OfficeKey[]

let year: YearDistrict
let lokus: readonly string[]
let analysis: string
let rembuk: string
let version: string
const activityIds = new Map<string, string>()

beforeAll(async () => {
  year = await openYear()
  lokus = year.desa.slice(0, FIRST + ADDED)
}, 120_000)
afterAll(() => year.close())

const planOf = (office: OfficeKey) => YEAR_PLAN.filter((activity) => activity.office === office)

describe('before the year', () => {
  it('the recap of every village is brought in, and what was reached in two periods', async () => {
    expect(year.desa.length).toBeGreaterThan(FIRST + ADDED)
    const { secretariat, detail } = year
    const staged = done(await secretariat.upload<{ import: { id: string } }>(`${AT}/imports`, 'rekap.csv', recapCsv(linesOf(detail))))
    done(await secretariat.post(`${AT}/imports/${staged.import.id}/apply`, { confirm: [] }))
    expect(await enterCoverage(year, lokus)).toBe(VALUES)
  })

  it('the analysis is frozen', async () => {
    const { secretariat, detail } = year
    analysis = done(await secretariat.post<{ id: string }>(`${AT}/analisis`, { wilayah: KAB, tahun: YEAR })).id
    const freeze = { belumSelesai: detail.kecamatan.length, alasan: 'Kecamatan menyusul sesudah rembuk' }
    expect(done(await secretariat.post<{ sidik: string }>(`${AT}/analisis/${analysis}/bekukan`, freeze)).sidik).toMatch(/^[0-9a-f]{64}$/)
  })

  it('three offices write their plans, and one hands its own in, which is made final', async () => {
    for (const activity of YEAR_PLAN) {
      const { id: office, browser } = year.offices[activity.office]
      const body = { year: YEAR, office, facts: factsOf(activity, lokus) }
      activityIds.set(activity.key, done(await browser.post<{ id: string }>(`${AT}/rencana/kegiatan`, body)).id)
    }
    expect(activityIds.size).toBe(YEAR_PLAN.length)
    const { id: office, browser } = year.offices.kb
    version = done(await browser.post<{ id: string }>(`${AT}/rencana/versi`, { year: YEAR, office })).id
    for (const step of ['verifikasi', 'tetapkan']) done(await year.verifier.post(`${AT}/rencana/versi/${version}/langkah`, { step }))
    const versions = done(await browser.get<PlanVersions>(`${AT}/rencana/versi?tahun=${YEAR}&lembaga=${office}`))
    expect([versions.changed, versions.versions[0]?.state]).toEqual([false, 'final'])
  })
})

describe('the rembuk', () => {
  const begin = async (): Promise<string> => {
    const invited = OFFICES.map((key) => ({ kind: 'opd', code: year.offices[key].id }))
    const day = inDays(0)
    const rapat = { title: 'Rembuk Stunting', place: 'Aula', day, clock: '09:00', zone: 'WIB', minutes: 60, agenda: [], invited }
    const body = { wilayah: KAB, tahun: YEAR, analisis: analysis, lanjutanDari: null, rapat }
    return done(await year.secretariat.post<{ id: string }>(`${AT}/rembuk`, body)).id
  }

  it('begins with the five clauses, on the frozen analysis and the draft plans', async () => {
    rembuk = await begin()
    const { butirRinci, syarat } = await readRembuk(year.secretariat, rembuk)
    expect(butirRinci.map(({ jenis }) => jenis)).toEqual(['lokus', 'sasaran', 'tpps', 'rkpd', 'apbdes'])
    const standing = Object.fromEntries(syarat.map(({ apa, keadaan }) => [apa, keadaan]))
    expect([standing['analisis'], standing['rencana']]).toEqual(['ada', 'ada'])
  })

  it('decides on 20 lokus, and on 50 more', async () => {
    const decide = async (jenis: string, desa: readonly string[]) =>
      done(
        await year.secretariat.post(`${AT}/lokus/keputusan`, {
          jenis,
          tahun: YEAR,
          dasar: 'Rembuk Stunting',
          tanggal: inDays(0),
          desa: desa.map((kode) => ({ kode, alasan: 'Disepakati dalam rembuk' })),
        }),
      )
    await decide('penetapan', lokus.slice(0, FIRST))
    await decide('perluasan', lokus.slice(FIRST))
    const { tahun } = done(await year.secretariat.get<{ tahun: { tahun: number; lokus: number }[] }>(`${AT}/lokus/tahun`))
    expect(tahun.find((own) => own.tahun === YEAR)?.lokus).toBe(FIRST + ADDED)
  })

  it('agrees clause by clause and is closed', async () => {
    const { secretariat, offices } = year
    for (const { key, isOfTemplate } of YEAR_CLAUSES) {
      if (isOfTemplate) continue
      const nothing = { pemilik: [], tenggat: null, indikator: null, volume: null, satuan: null, rupiah: null }
      done(await secretariat.post(`${AT}/rembuk/${rembuk}/butir`, { jenis: 'lain', isi: key, ...nothing }))
    }
    const { butirRinci, rapat } = await readRembuk(secretariat, rembuk)
    for (const { key, isOfTemplate, owner, isAgreed } of YEAR_CLAUSES) {
      const clause = butirRinci.find(({ jenis, isi }) => (isOfTemplate ? jenis : isi) === key)
      if (clause === undefined) throw new Error(`no clause ${key}`)
      const ownerId = owner === 'desa-lokus' ? owner : offices[owner].id
      await settleClause(secretariat, rembuk, { clause, owner: ownerId, due: inDays(30), isAgreed })
    }
    await holdMeeting(secretariat, rapat.id)
    const closed = { penandaTangan: [{ jabatan: 'Bupati', nama: null }] }
    expect(done(await secretariat.post<{ sidik: string }>(`${AT}/rembuk/${rembuk}/tutup`, closed)).sidik).toMatch(/^[0-9a-f]{64}$/)
    const { butir, keadaan } = await readRembuk(secretariat, rembuk)
    const agreed = YEAR_CLAUSES.filter(({ isAgreed }) => isAgreed)
    expect([keadaan, butir.jumlah, butir.disepakati]).toEqual(['ditutup', YEAR_CLAUSES.length, agreed.length])
  })

  it('refuses the signature sheet of another rembuk', async () => {
    const other = await begin()
    const dokumen = '00000000-0000-7000-8000-000000000000'
    const refused = await year.secretariat.post(`${AT}/rembuk/${rembuk}/lembar`, { dokumen, kode: sheetCode(other) })
    expect([refused.code, JSON.stringify(refused.body)]).toEqual(['nilai-tidak-sah', expect.stringContaining('milik rembuk lain')])
  })

  it('becomes commitments of every owner, each village for itself', async () => {
    const made = done(await year.secretariat.post(`${AT}/komitmen-dari-rembuk`, { rembuk }))
    const ofOffices = YEAR_CLAUSES.filter(({ isAgreed, owner }) => isAgreed && owner !== 'desa-lokus').length
    expect(made).toEqual({ dibuat: ofOffices + lokus.length, sudahAda: 0, butirTanpaPihak: 0 })
    const { hitungan } = done(await year.secretariat.get<CommitmentList>(`${AT}/komitmen?tahun=${YEAR}`))
    const told = await year.konvergen('komitmen', '--kabupaten', KAB, '--tahun', String(YEAR))
    expect([hitungan.semua, told.out.split('\n')[0]]).toEqual([
      ofOffices + lokus.length,
      `${ofOffices + lokus.length} komitmen ${YEAR}: 0 dipenuhi, 0 lewat tenggat.`,
    ])
  })

  it('becomes activities: one is made, others are linked; the final plan shows as changed', async () => {
    const { butirRinci } = await readRembuk(year.secretariat, rembuk)
    for (const { key, isOfTemplate, owner, activity } of YEAR_CLAUSES) {
      if (activity === null || owner === 'desa-lokus') continue
      const clause = butirRinci.find(({ jenis, isi }) => (isOfTemplate ? jenis : isi) === key)?.id
      const isNew = activity === 'baru'
      const body = {
        kegiatan: isNew ? null : activityIds.get(activity),
        lembaga: isNew ? year.offices[owner].id : null,
        judul: isNew ? 'Rapat berkala TPPS' : null,
      }
      done(await year.offices[owner].browser.post(`${AT}/rembuk/${rembuk}/butir/${clause}/kegiatan`, body))
    }
    const { id: office, browser } = year.offices.kb
    const { changed } = done(await browser.get<PlanVersions>(`${AT}/rencana/versi?tahun=${YEAR}&lembaga=${office}`))
    const { since } = done(await browser.get<VersionAnswer>(`${AT}/rencana/versi/${version}`))
    const told = since.map(({ kind, title, fields }) => [kind, title, fields])
    // The version was made final before the rembuk decided on lokus: what is to be done in all of them is told as changed too.
    expect([changed, told]).toEqual([
      true,
      [
        ['berubah', 'Pendampingan keluarga berisiko', ['lokus']],
        ['baru', 'Rapat berkala TPPS', []],
      ],
    ])
  })
})

const budget = async (stage: string) => done(await year.secretariat.get<BudgetAnswer>(`${AT}/anggaran?tahap=${stage}&tahun=${YEAR}`))

describe('budgets of offices', () => {
  const nameOf = (key: OfficeKey): string => year.offices[key].name
  const linesOfStage = (stage: 'rkpd' | 'dpa') => YEAR_PLAN.filter((activity) => activity[stage] !== null)

  it('the RKPD comes in by the command line; a negative amount is left out with its cell', async () => {
    const wrong = YEAR_PLAN.find(({ key }) => key === 'posyandu')
    const bad = `${nameOf('kes')},${wrong?.code},Belanja ${wrong?.title},APBD,"-Rp 40.000.000"`
    const file = await year.putFile('rkpd.csv', officeBudget('rkpd', YEAR_PLAN, nameOf, [bad]))
    const imported = await year.konvergen('anggaran', 'impor', file, '--kab', KAB, '--tahap', 'rkpd', '--tahun', String(YEAR), '--terapkan')
    const kept = linesOfStage('rkpd')
    expect([imported.code, imported.err]).toEqual([2, ''])
    expect(imported.out).toContain(`${kept.length + 1} baris berisi, ${kept.length} diambil, 1 ditolak`)
    expect(imported.out).toContain(`galat CSV!E${kept.length + 2}: Uang negatif`)
    const { count, total, owners } = await budget('rkpd')
    expect([count, total]).toEqual([kept.length, addRupiah(kept.map(({ rkpd }) => rkpd))])
    expect(owners.map(({ owner }) => owner).toSorted()).toEqual([year.offices.kb.id, year.offices.kes.id].toSorted())
  })

  it('each office brings its own DPA', async () => {
    for (const key of ['kb', 'kes'] as const) {
      const { id, browser } = year.offices[key]
      const text = officeBudget('dpa', planOf(key), nameOf)
      const query = `tahap=dpa&tahun=${YEAR}&lembaga=${id}`
      expect((await applyBudget(browser, { query, name: `dpa-${key}.csv`, text })).leftOut).toBe(0)
    }
    const kept = linesOfStage('dpa')
    const { count, total } = await budget('dpa')
    expect([count, total]).toEqual([kept.length, addRupiah(kept.map(({ dpa }) => dpa))])
  })

  it('lines are linked with activities as they are proposed, each office its own', async () => {
    const made = { kb: 0, kes: 0, air: 0 }
    for (const key of OFFICES) made[key] = await confirmProposals(year.offices[key].browser, 'kegiatan-anggaran')
    const lines = (key: OfficeKey) => planOf(key).flatMap(({ rkpd, dpa }) => [rkpd, dpa].filter((line) => line !== null)).length
    expect(made).toEqual({ kb: lines('kb'), kes: lines('kes'), air: 0 })
  })
})

const ASKED = '1500000'

describe('villages', () => {
  const look = async (at: number) => done(await year.secretariat.get<VillageDetail>(`${AT}/paket-desa/desa/${lokus[at]}?tahun=${YEAR}`))

  it('packages are issued to those that have the gap', async () => {
    const paket = `${AT}/paket-desa`
    const desa = lokus.slice(0, ANSWERS.length)
    for (const kode of desa)
      expect(done(await year.secretariat.post(`${paket}/desa/${kode}/usulan`, { tahun: YEAR, entries: [ENTRY] }))).toEqual({ taken: 1 })
    const { issued } = done(await year.secretariat.post<{ issued: unknown[] }>(`${paket}/terbit`, { tahun: YEAR, desa }))
    expect(issued).toHaveLength(ANSWERS.length)
  })

  it('are answered by their villages', async () => {
    for (const [at, { answer }] of ANSWERS.entries()) {
      if (answer === null) continue
      const own = (await look(at)).recommendations.find(({ entry }) => entry === ENTRY)
      const told =
        answer === 'diterima'
          ? { stage: 'apbdes', rupiah: ASKED, reason: null }
          : { stage: null, rupiah: null, reason: 'Dana sudah terbagi' }
      const head = await year.villageHead(lokus[at] ?? '')
      done(await head.post(`${AT}/paket-desa/usulan/${own?.id}/jawaban`, { revision: own?.revision, answers: 0, answer, ...told }))
    }
    const { accepted, answered } = await look(0)
    expect([accepted, answered]).toEqual([1, 1])
  })

  it('the APBDes of several come in one file: a village that stands twice and a total that does not add up are told', async () => {
    const lines = ANSWERS.flatMap(({ line }, at) => (line === null ? [] : [[lokus[at] ?? '', line, ASKED] as const]))
    const again = [lokus[0] ?? '', 'Pembelian alat tulis kantor', '250000'] as const
    const text = villageBudget([...lines, again], '9999')
    const looked = await applyBudget(year.secretariat, { query: `tahap=apbdes&tahun=${YEAR}`, name: 'apbdes.csv', text })
    expect(looked.remarkCounts.map(({ code }) => code).toSorted()).toEqual(['desa-terpisah', 'total-beda'])
    const { count, total } = await budget('apbdes')
    expect([count, total]).toEqual([lines.length + 1, addRupiah([...lines, again].map(([, , rupiah]) => rupiah))])
    expect(await confirmProposals(year.secretariat, 'usulan-anggaran')).toBe(LINKED)
  })
})

describe('realisation', () => {
  it.each([1, 2])('of quarter %i is reported by those who have something to report', async (quarter) => {
    for (const key of OFFICES) {
      const { id: office, browser } = year.offices[key]
      const rows = planOf(key).flatMap(({ key: own, done: told }) => {
        const rupiah = told[quarter - 1] ?? null
        return rupiah === null ? [] : [{ id: activityIds.get(own) ?? '', rupiah }]
      })
      if (rows.length > 0) await reportQuarter(browser, { office, quarter, rows })
    }
    const { offices } = done(
      await year.secretariat.get<{ offices: { quarters: { quarter: number; standing: { reported: number } }[] }[] }>(
        `${AT}/realisasi?tahun=${YEAR}`,
      ),
    )
    const reported = offices.reduce((sum, { quarters }) => sum + (quarters[quarter - 1]?.standing.reported ?? 0), 0)
    expect(reported).toBe(YEAR_PLAN.filter(({ done: told }) => told[quarter - 1] !== null).length)
  })
})

describe('realisation of villages', () => {
  it.each([1, 2])('of quarter %i is reported by the heads of those that have something to report', async (quarter) => {
    const telling = ANSWERS.flatMap(({ line, done: told }, at) => {
      const rupiah = told[quarter - 1] ?? null
      return line === null || rupiah === null ? [] : [{ village: lokus[at] ?? '', title: line, rupiah }]
    })
    for (const one of telling) await reportVillage(await year.villageHead(one.village), { ...one, quarter })
    const { villages, all } = done(await year.secretariat.get<VillageBoardAnswer>(`${AT}/realisasi/desa?tahun=${YEAR}&triwulan=${quarter}`))
    expect(villages.filter(({ standing }) => standing.reported > 0).map(({ village }) => village)).toEqual(
      telling.map(({ village }) => village).toSorted(),
    )
    const upTo = ANSWERS.flatMap(({ done: told }) => told.slice(0, quarter)).filter((rupiah) => rupiah !== null)
    expect([all.reported, all.done]).toEqual([telling.length, addRupiah(upTo)])
  })

  it('stands in the budget view beside the money of offices, village by village', async () => {
    const { villages } = done(await year.secretariat.get<SpendingAnswer>(`${AT}/uang?tahun=${YEAR}&menurut=desa`))
    expect(new Map(villages.map(({ desa, reported }) => [desa, reported]))).toEqual(
      new Map(ANSWERS.flatMap((village, at) => (village.line === null ? [] : [[lokus[at] ?? '', spentBy(village)] as const]))),
    )
  })
})

describe('the chain', () => {
  it('has each agreement, activity, gap and recommendation where it was counted by hand', async () => {
    const chain = await readChain(year)
    const all = Object.fromEntries(chain.funnels.map((funnel) => [funnel.root, funnel.all]))
    expect(all).toEqual({ butir: AWAITED.length, kegiatan: ALL_ACTIVITIES.length, celah: YEAR_GAPS.length, usulan: ANSWERS.length })
    expect(countsOf(chain, 'kegiatan')).toMatchObject({
      rkpd: countActivities('rkpd'),
      dpa: countActivities('dpa'),
      realisasi: countActivities('realisasi'),
    })
    const nobodyHandedIn = (n: number) => ({ sampai: 0, putus: 0, 'tidak-diketahui': n })
    expect(countsOf(chain, 'butir')).toEqual({
      'kua-ppas': nobodyHandedIn(AWAITED.length),
      komitmen: { sampai: AWAITED.length, putus: 0, 'tidak-diketahui': 0 },
      kegiatan: countAgreements('kegiatan'),
      rkpd: countAgreements('rkpd'),
      dpa: countAgreements('dpa'),
      realisasi: countAgreements('realisasi'),
    })
    const smaller = YEAR_GAPS.filter(({ isSmaller }) => isSmaller).length
    expect(countsOf(chain, 'celah')).toEqual({
      'kua-ppas': nobodyHandedIn(YEAR_GAPS.length),
      kegiatan: countGaps(YEAR_GAPS, 'kegiatan'),
      rkpd: countGaps(YEAR_GAPS, 'rkpd'),
      dpa: countGaps(YEAR_GAPS, 'dpa'),
      realisasi: countGaps(YEAR_GAPS, 'realisasi'),
      capaian: { sampai: smaller, putus: YEAR_GAPS.length - smaller, 'tidak-diketahui': 0 },
    })
    expect(countsOf(chain, 'usulan')).toMatchObject({ diterima: countAnswers(), apbdes: countInBudget(), realisasi: countDeeds() })
  })

  it('opens every number to as many rows', async () => {
    const { funnels } = await readChain(year)
    for (const { root, stages } of funnels)
      for (const stage of stages)
        for (const standing of ['sampai', 'putus', 'tidak-diketahui'] as const) {
          const { all, paths } = await readPaths(year, `akar=${root}&tahap=${stage.stage}&keadaan=${standing}`)
          expect([root, stage.stage, standing, all, paths.length]).toEqual([root, stage.stage, standing, stage[standing], stage[standing]])
        }
  })

  it('says the same on the command line and in the workbook', async () => {
    const { funnels, unused, ...moment } = await readChain(year)
    expect(unused).toEqual(['kua-ppas'])
    const file = year.pathOf('rantai.xlsx')
    const { out, code } = await year.konvergen('rantai', '--kabupaten', KAB, '--tahun', String(YEAR), '--ke', file)
    expect(code).toBe(2)
    expect(out).toContain(sayMoment(moment).id)
    const workbook = read(await readFile(file))
    const rows = utils.sheet_to_json<(string | number | null)[]>(workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}, { header: 1 })
    for (const { root, all, stages } of funnels) {
      expect(out).toContain(`${ROOT_WORDS[root].id}: ${all}`)
      for (const stage of stages) {
        const counts = (['sampai', 'putus', 'tidak-diketahui'] as const).map((standing) => ({ standing, n: stage[standing] }))
        expect(out.includes(STAGE_WORDS[stage.stage].id)).toBe(true)
        if (unused.includes(stage.stage)) continue
        expect(out).toContain(
          `  ${STAGE_WORDS[stage.stage].id}: ${counts.map(({ standing, n }) => `${n} ${STANDING_WORDS[standing].id}`).join(', ')}`,
        )
        const row = rows.find(([, what, , at]) => what === ROOT_WORDS[root].id && at === STAGE_WORDS[stage.stage].id)
        expect(row?.slice(2, 7)).toEqual([all, STAGE_WORDS[stage.stage].id, ...counts.map(({ n }) => n)])
      }
    }
  })
})

describe('papers', () => {
  const wordsIn = (bytes: Uint8Array): string => wordsOf(bytes).replaceAll(/[\s\u00a0]+/g, ' ')
  const paper = async (at: string): Promise<Uint8Array> => {
    const { status, bytes } = await year.secretariat.download(`${AT}/${at}`)
    expect(status).toBe(200)
    return bytes
  }

  it('quote the chain with the counts, the day and the digest of the page', async () => {
    const chain = await readChain(year)
    const quoted = excerptIn(quoteChain(chain), 'id')
    for (const at of [`rantai/berkas.docx?tahun=${YEAR}`, `realisasi/laporan.docx?tahun=${YEAR}&semester=1`]) {
      const said = wordsIn(await paper(at))
      for (const point of quoted.points) expect(said).toContain(point)
    }
    const file = year.pathOf('rantai.docx')
    await year.konvergen('rantai', '--kabupaten', KAB, '--tahun', String(YEAR), '--ke', file)
    const byCommand = wordsIn(await readFile(file))
    for (const point of quoted.points) expect(byCommand).toContain(point)
    for (const at of [`rantai/berkas.pdf?tahun=${YEAR}`, `realisasi/laporan.pdf?tahun=${YEAR}&semester=1`, `komitmen.pdf?tahun=${YEAR}`]) {
      const said = textOf(await paper(at)).replaceAll(/\s+/g, '')
      if (said === '') return
      for (const point of quoted.points) expect(said).toContain(point.replaceAll(/\s+/g, ''))
    }
  })

  it('quote of an office its own: as many as its rows, on paper, in Word and on its slides', async () => {
    const { id } = year.offices.kb
    const chain = await readChain(year)
    const own = chain.offices.find((office) => office.id === id)
    const at = WAY.kegiatan.findIndex(({ stage }) => stage === 'rkpd')
    const [n, lost, unknown] = [own?.kegiatan.sampai[at] ?? 0, countActivities('rkpd', planOf('kb')).putus, own?.kegiatan.unknown[at] ?? 0]
    const sentence = `Dari ${own?.kegiatan.all} kegiatan, ${n} masuk RKPD/Renja, ${lost + 1} tidak, ${unknown} belum diketahui`
    expect(wordsIn(await paper(`rantai/berkas.docx?tahun=${YEAR}&lembaga=${id}`))).toContain(sentence)
    const slides = slidesOf(await paper(`realisasi/paket.pptx?tahun=${YEAR}&triwulan=2&lembaga=${id}`))
    expect(slides.join(' ').replaceAll(/[\s\u00a0]+/g, ' ')).toContain(sentence)
  })

  it('of a follow-up rembuk say how far the agreements of the one before went', async () => {
    const { secretariat, offices } = year
    const meeting = { title: 'Rembuk lanjutan', place: 'Aula', day: inDays(0), clock: '13:00', zone: 'WIB', minutes: 60, agenda: [] }
    const next = done(
      await secretariat.post<{ id: string }>(`${AT}/rembuk`, {
        wilayah: KAB,
        tahun: YEAR,
        analisis: null,
        lanjutanDari: rembuk,
        rapat: { ...meeting, invited: [{ kind: 'opd', code: offices.kb.id }] },
      }),
    )
    const rkpd = countAgreements('rkpd')
    const minutes = wordsIn(await paper(`rembuk/${next.id}/berita-acara.docx`))
    expect(minutes).toContain(
      `Dari ${AWAITED.length} kesepakatan, ${rkpd.sampai} masuk RKPD/Renja, ${rkpd.putus} tidak, ${rkpd['tidak-diketahui']} belum diketahui`,
    )
  })

  it('and the summary of whoever leads says the same sentence', async () => {
    const { rantai } = done(await year.secretariat.get<SummaryAnswer>(`${AT}/ringkasan`))
    const funnel = (await readChain(year)).funnels.find(({ root }) => root === 'butir')
    const isThisYear = YEAR === Number(inDays(0).slice(0, 4))
    expect(rantai?.kalimat ?? null).toEqual(isThisYear && funnel !== undefined ? sayFunnel(funnel) : null)
  })
})

describe('money', () => {
  const spending = async (by: string) => done(await year.secretariat.get<SpendingAnswer>(`${AT}/uang?tahun=${YEAR}&menurut=${by}`))

  it('by source is what was planned of each', async () => {
    const { rows, total } = await spending('sumber')
    const bySource = Map.groupBy(
      YEAR_PLAN.flatMap(({ money }) => money),
      ([source]) => source,
    )
    expect(new Map(rows.filter(({ key }) => key !== null).map(({ key, planned }) => [key, planned]))).toEqual(
      new Map([...bySource].map(([source, own]) => [source, addRupiah(own.map(([, rupiah]) => rupiah))])),
    )
    expect(total.planned).toBe(addRupiah(YEAR_PLAN.flatMap(({ money }) => money.map(([, rupiah]) => rupiah))))
  })

  it('by office is what was planned, budgeted and spent by it, and opens to its activities', async () => {
    const { rows } = await spending('lembaga')
    for (const key of OFFICES) {
      const plan = planOf(key)
      const row = rows.find((own) => own.key === year.offices[key].id)
      expect([key, row?.planned, row?.rkpd, row?.dpa, row?.realised]).toEqual([
        key,
        addRupiah(plan.flatMap(({ money }) => money.map(([, rupiah]) => rupiah))),
        addRupiah(plan.map(({ rkpd }) => rkpd)),
        addRupiah(plan.map(({ dpa }) => dpa)),
        addRupiah(plan.flatMap(({ done: told }) => told)),
      ])
      const opened = await year.secretariat.get<SpentActivities>(
        `${AT}/uang/rincian?tahun=${YEAR}&menurut=lembaga&kunci=${year.offices[key].id}`,
      )
      const { activities } = done(opened)
      expect([activities.length, addRupiah(activities.map(({ planned }) => planned))]).toEqual([row?.activities, row?.planned])
    }
  })
})
