/**
 * Lists of children from upload to counting, as the health office does it, on the villages of a real district and with invented children.
 */

import { setTimeout } from 'node:timers/promises'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type * as contract from '@konvergen/contract/measurement.ts'
import type { ChildDetail, ChildPerson, MeasurementSource, TrendAnswer } from '@konvergen/contract/measurement.ts'
import type { QualityAnswer } from '@konvergen/contract/quality.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { composePosyanduDetail } from '@konvergen/core/quality/compose-quality-report.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readListFile } from '../../src/capabilities/intake/list-store.ts'
import { gatherQuality } from '../../src/capabilities/measurement/gather-quality.ts'
import { judgePosyandu } from '../../src/capabilities/measurement/judge-quality.ts'
import { readDistrictOn } from '../../src/capabilities/wilayah/store.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { type ListLine, line, lines, listCsv } from '../support/child-list.ts'
import { codeOf, type Office, openOffice } from '../support/office.ts'

const AT = '/api/districts/76.01'
let office: Office

async function upload(rows: readonly ListLine[], name = 'daftar.csv'): Promise<ImportPreview> {
  const answer = await office.upload<ImportPreview>(`${AT}/imports`, name, listCsv(rows))
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, ''])
  return answer.body
}

async function apply(id: string, body: object = {}): Promise<ImportPreview> {
  const answer = await office.send<ImportPreview>('POST', `${AT}/imports/${id}/apply`, { confirm: [], ...body })
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, ''])
  return answer.body
}

async function bring(rows: readonly ListLine[], body: object = {}): Promise<ImportPreview> {
  return apply((await upload(rows)).import.id, body)
}

type Children = AnswerOf<typeof contract.listChildren>
const children = async (query = ''): Promise<Children> => (await office.get<Children>(`${AT}/anak${query}`)).body
const stunting = async (month: string): Promise<[number | null, number | null]> => {
  const { body } = await office.get<SituationAnswer>(`${AT}/situation?sumber=individu&recap=${month}`)
  const { numerator, denominator } = body.situation.kabupaten.figures.stunting
  return [numerator, denominator]
}

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('76.01')
})
afterAll(() => office.close())

describe('a list of children', () => {
  let first: ImportPreview

  it('is previewed in numbers, without a name', async () => {
    first = await upload(lines(60, 2))
    expect(first.import).toMatchObject({ kind: 'eppgbm-anak', state: 'staged', period: '2024-02', rowCount: 60, placedCount: 60 })
    expect(first.list).toMatchObject({ children: 60, posyandu: 6, usable: 60, months: [{ month: '2024-02', rows: 60 }], applied: null })
    expect(first.blocked).toBeNull()
    expect(JSON.stringify(first)).not.toMatch(/Anindya|7601011001|Ayah|Rekaan/)
  })

  it('counts once it is applied: children, measurements, monthly figures', async () => {
    const applied = await apply(first.import.id)
    expect(applied.list?.applied).toEqual({
      newChildren: 60,
      knownChildren: 0,
      doubts: 0,
      newMeasurements: 60,
      changedMeasurements: 0,
      sameMeasurements: 0,
    })
    expect((await children()).total).toBe(60)
    expect(await stunting('2024-02')).toEqual([0, 60])
  })

  it('is not applied twice', async () => {
    const again = await office.send('POST', `${AT}/imports/${first.import.id}/apply`, { confirm: [] })
    expect(codeOf(again)).toBe('berkas-sudah-ada')
  })

  it('comes back next month: the same children', async () => {
    const { list } = await bring(lines(60, 3))
    expect(list?.applied).toMatchObject({ newChildren: 0, knownChildren: 60, doubts: 0, newMeasurements: 60 })
    expect((await children()).total).toBe(60)
  })

  it('with one changed cell brings only the change, as a correction with its history', async () => {
    const rows = lines(60, 2)
    const before = Number(rows[7]?.tinggi.replace(',', '.'))
    rows[7] = line(7, 2, { tinggi: (before - 12).toFixed(1).replace('.', ',') })
    const { list, import: imported } = await bring(rows)
    expect(list?.applied).toMatchObject({ newChildren: 0, newMeasurements: 0, changedMeasurements: 1, sameMeasurements: 59 })
    expect(await stunting('2024-02')).toEqual([1, 60])

    const { children: stunted } = await children('?masalah=stunting')
    const found = (await office.send<{ ids: string[] }>('POST', `${AT}/anak/cari`, { nik: rows[7].nik })).body.ids
    expect(stunted.map(({ id }) => id)).not.toContain(found[0])
    const { body } = await office.get<ChildDetail>(`${AT}/anak/${found[0]}`)
    expect(body.measurements.map(({ day, lenhei, counts }) => [day, lenhei, counts])).toEqual([
      ['2024-03-12', expect.closeTo(Number(lines(60, 3)[7]?.tinggi.replace(',', '.')), 4), true],
      ['2024-02-12', expect.closeTo(before - 12, 4), true],
      ['2024-02-12', expect.closeTo(before, 4), false],
    ])
    expect(body.measurements[1]?.supersedes).toBe(body.measurements[2]?.id)

    const undone = await office.send<ImportPreview>('POST', `${AT}/imports/${imported.id}/undo`)
    expect(undone.body.import.state).toBe('undone')
    expect(await stunting('2024-02')).toEqual([0, 60])
    const after = (await office.get<ChildDetail>(`${AT}/anak/${found[0]}`)).body
    expect(after.measurements.map(({ counts, undone: isUndone }) => [counts, isUndone])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ])
  })

  it('opens down to the cell, and to the name only for a purpose that is kept', async () => {
    const { children: all } = await children()
    const id = all[0]?.id ?? ''
    const child = (await office.get<ChildDetail>(`${AT}/anak/${id}`)).body
    const source = child.measurements.at(-1)?.source
    const row = (await office.get<MeasurementSource>(`${AT}/imports/${source?.importId}/baris/${source?.row}`)).body
    expect(row.cells.find(({ column }) => column === 'Berat')?.text).toMatch(/^\d+,\d$/)
    expect(JSON.stringify(row)).not.toMatch(/7601|Ayah|Rekaan/)

    expect((await office.send('POST', `${AT}/anak/${id}/buka`, { tujuan: 'Budi, anak Siti' })).status).toBe(400)
    const person = await office.send<ChildPerson>('POST', `${AT}/anak/${id}/buka`, { tujuan: 'kunjungan' })
    expect(person.body.nama).toMatch(/^[A-Z][a-z]+ [A-J]+$/)
    const trail = await inTransaction(office.app.work.databases.main, 'baca', { kabs: ['76.01'], areas: '*' }, async (db) => {
      return (await sql<{ detail: object }>`select detail from trail where act = 'measurement.reveal' and subject = ${id}`.execute(db)).rows
    })
    expect(trail).toEqual([{ detail: { tujuan: 'kunjungan' } }])
  })

  it('keeps the file as it came, sealed', async () => {
    const bytes = await runInDistrict(asSystem(office.app.work), 'baca', '76.01', (ctx) => readListFile(ctx, first.import.id))
    expect(bytes?.toString('utf8')).toBe(listCsv(lines(60, 2)))
  })

  it('leaves no name, NIK or address in the clear: not in the tables, not in the log', async () => {
    await inTransaction(office.app.work.databases.main, 'baca', { kabs: ['76.01'], areas: '*' }, async (db) => {
      const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'
        and tablename not in ('migrations', 'wilayah', 'wilayah_lists')`.execute(db)
      for (const { name } of tables) {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} as t
          where t::text ~ 'Anindya|Ayah [A-J]|Rekaan|760101[15]0[0-9]{2}23'`.execute(db)
        expect([name, rows[0]?.n]).toEqual([name, 0])
      }
    })
    expect(office.log.join('\n')).not.toMatch(/Anindya|Ayah [A-J]|Rekaan|760101[15]0\d{2}23/)
  })
})

describe('a list that takes many statements', () => {
  /** One child, the first and the last row of the list, twice on one day. */
  const [first, last] = [line(5000, 5), line(5000, 5, { berat: '9,9' })]
  const many = [first, ...Array.from({ length: 1200 }, (_, index) => line(5001 + index, 5)), last]

  it('keeps each child once, and of a child that it holds twice on one day what the later row says', async () => {
    const { list } = await bring(many)
    expect(list?.applied).toMatchObject({ newChildren: 1201, knownChildren: 0, newMeasurements: 1201, changedMeasurements: 0 })
    const kept = await runInDistrict(asSystem(office.app.work), 'baca', '76.01', (ctx) =>
      sql<{
        rows: number
        weights: number[]
      }>`select count(*)::int as rows, array_agg(weight) filter (where source_row = ${many.length + 1}) as weights
        from measurements where month = '2024-05-01'`.execute(ctx.db),
    )
    expect(kept.rows[0]).toEqual({ rows: 1201, weights: [9.9] })
  })

  it('knows them all the next time', async () => {
    const { list } = await bring(many.map((row) => ({ ...row, posyandu: 'PINDAH 1' })))
    expect(list?.applied).toMatchObject({ newChildren: 0, knownChildren: 1201, newMeasurements: 0, changedMeasurements: 1201 })
  })
})

describe('who is who', () => {
  it('keeps two entries apart that may be one child, until a person decides', async () => {
    const twin = line(3, 4, { nik: '', nama: `${line(3, 4).nama}a` })
    const { list } = await bring([twin])
    expect(list?.applied).toMatchObject({ newChildren: 1, doubts: 1 })
    const before = (await children()).total

    type Doubts = AnswerOf<typeof contract.listDoubts>
    const { body } = await office.get<Doubts>(`${AT}/anak-meragukan`)
    expect(body.open).toBe(1)
    const doubt = body.doubts[0]
    expect(doubt).toMatchObject({ reason: 'mirip', child: { measurements: 1 }, other: { measurements: 2 } })
    const decided = await office.send('POST', `${AT}/anak-meragukan/${doubt?.id}`, { keputusan: 'sama' })
    expect(decided.status).toBe(200)
    expect((await children()).total).toBe(before - 1)
    const merged = (await office.get<ChildDetail>(`${AT}/anak/${doubt?.otherId}`)).body
    expect(merged.measurements).toHaveLength(3)
    expect(merged.merged).toEqual([doubt?.childId])

    await office.send('POST', `${AT}/anak-meragukan/${doubt?.id}`, { keputusan: 'beda' })
    expect((await children()).total).toBe(before)
  })

  it('finds a child without NIK by name, birth date, sex and mother in its village', async () => {
    const { list } = await bring(lines(20, 5).map((row) => ({ ...row, nik: '' })))
    expect(list?.applied).toMatchObject({ newChildren: 0, knownChildren: 20 })
  })
})

describe('rows that cannot be taken', () => {
  it('wait for their village, or say what is wrong; a repair is taken only when it was chosen', async () => {
    const rows = [
      line(0, 6, { desa: 'Desa Entah' }),
      line(1, 6, { jk: 'X' }),
      line(2, 6, { lahir: '30/02/2023' }),
      line(4, 6, { lahir: '01/07/2024' }),
      line(5, 6, { tinggi: '200' }),
      line(6, 6, { tinggi: '2' }),
      line(8, 6, { lahir: '01/01/1899' }),
      line(9, 6, { berat: '9400' }),
      line(10, 6, { kab: 'REJANG LEBONG', kec: 'CURUP', desa: 'Talang Benih' }),
      ...lines(60, 6).slice(12),
    ]
    const preview = await upload(rows)
    const codes = new Set(preview.list?.issueCounts.map(({ code }) => code))
    for (const code of ['anak.jk-tak-dikenal', 'anak.tanggal-mustahil', 'anak.lahir-setelah-ukur', 'anak.di-luar-batas', 'anak.gram']) {
      expect([code, codes.has(code)]).toEqual([code, true])
    }
    expect(preview.list?.repairs).toEqual([{ rule: 'gram', count: 1 }])
    const applied = await apply(preview.import.id, { repairs: ['gram'] })
    const taken = applied.list?.applied
    expect(taken?.newMeasurements).toBe(51)
    const nine = (await office.send<{ ids: string[] }>('POST', `${AT}/anak/cari`, { nik: line(9, 6).nik })).body.ids
    const { measurements } = (await office.get<ChildDetail>(`${AT}/anak/${nine[0]}`)).body
    expect(measurements[0]).toMatchObject({ day: '2024-06-12', weight: expect.closeTo(9.4, 4), repaired: ['gram'] })
  })
})

describe('figures', () => {
  it('are seen by month, sex and age, with intervals', async () => {
    const { body } = await office.get<TrendAnswer>(`${AT}/tren?bulan=12`)
    expect(body.individu.map(({ month }) => month)).toEqual(['2024-02', '2024-03', '2024-04', '2024-05', '2024-06'])
    expect(body.individu[0]?.stunting).toMatchObject({ numerator: 0, denominator: 60, percent: 0, low: 0, high: expect.closeTo(6.02, 1) })
    const boys = (await office.get<TrendAnswer>(`${AT}/tren?jk=L&umur=12-23`)).body
    expect(boys.individu[0]?.stunting.denominator).toBeLessThan(30)
    expect(body.breakdown?.rows.reduce((sum, { anak }) => sum + anak, 0)).toBe(body.individu.at(-1)?.anak)
  })
})

describe('quality', () => {
  it('is judged for each posyandu, on screen and on paper', async () => {
    const { body } = await office.get<QualityAnswer>(`${AT}/mutu?bulan=2024-03`)
    expect(body.report?.posyandu).toHaveLength(6)
    expect(body.report?.posyandu.reduce((sum, { n }) => sum + n, 0)).toBe(60)
    const key = body.report?.posyandu[0]?.key ?? ''
    const opened = (await office.get<QualityAnswer>(`${AT}/mutu?bulan=2024-03&posyandu=${encodeURIComponent(key)}`)).body
    expect(opened.detail?.quality.n).toBe(10)
    const pdf = await office.get(`${AT}/mutu.pdf?bulan=2024-03`)
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(codeOf(await office.get(`${AT}/mutu?bulan=2020-01`))).toBe('nilai-tidak-sah')
  })
})

describe('quality of one posyandu', () => {
  const judged = { month: '2024-05', months: ['2024-02', '2024-03', '2024-04', '2024-05', '2024-06'] }

  it('is the same from the children of its village as from all of the district', async () => {
    await runInDistrict(asSystem(office.app.work), 'baca', '76.01', async (ctx) => {
      const { columns, places } = await gatherQuality(ctx, await readDistrictOn(ctx, null), judged, null)
      const names = [...columns.names].filter(([key]) => places.some((place) => columns.posyandu[place] === key))
      expect(names.length).toBeGreaterThan(3)
      for (const [key, { nama }] of names) {
        const own = places.filter((place) => columns.posyandu[place] === key)
        const whole = composePosyanduDetail({ key, nama }, columns.children(), own)
        expect(JSON.stringify(await judgePosyandu(ctx, judged, key, false))).toBe(JSON.stringify(whole))
      }
      expect(await judgePosyandu(ctx, judged, '76.01.01.2001 TIDAK ADA', false)).toBeNull()
    })
  })

  it('is judged anew after another list came in', async () => {
    const count = async () => {
      const { body } = await office.get<QualityAnswer>(`${AT}/mutu?bulan=2024-06`)
      return body.report?.posyandu.reduce((sum, { n }) => sum + n, 0)
    }
    const before = (await count()) ?? 0
    expect(await count()).toBe(before)
    await bring([line(150, 6), line(151, 6)])
    expect(await count()).toBe(before + 2)
  })
})

describe('an import that is killed', () => {
  it('leaves nothing half in, and can be repeated', async () => {
    const count = () =>
      inTransaction(office.app.work.databases.main, 'baca', { kabs: ['76.01'], areas: '*' }, async (db) => {
        const { rows } = await sql<{ children: number; measurements: number; batches: number }>`select
          (select count(*)::int from children) as children, (select count(*)::int from measurements) as measurements,
          (select count(*)::int from measurement_batches) as batches`.execute(db)
        return rows[0]
      })
    const preview = await upload(lines(80, 7))
    const before = await count()
    await withClient(office.database.adminUrl, async (holder) => {
      // Everything is written but the monthly counts, which wait for this lock; then the connection is cut.
      await holder.query('begin')
      await holder.query('lock table measurement_months in access exclusive mode')
      const applying = office.send('POST', `${AT}/imports/${preview.import.id}/apply`, { confirm: [] })
      await withClient(office.database.adminUrl, async (killer) => {
        let killed = 0
        while (killed === 0) {
          await setTimeout(50)
          const { rowCount } = await killer.query(`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%delete from measurement_months%'`)
          killed = rowCount ?? 0
        }
      })
      expect((await applying).status).toBeGreaterThanOrEqual(500)
      await holder.query('rollback')
    })
    expect(await count()).toEqual(before)
    expect((await apply(preview.import.id)).list?.applied).toMatchObject({ newMeasurements: 80, newChildren: 20 })
  })
})
