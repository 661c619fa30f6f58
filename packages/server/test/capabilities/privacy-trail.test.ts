/**
 * The trail is a chain: whoever deletes a row, alters one or exchanges two is found, also with all the rights of the database; and the office reads it.
 */

import { basename, join } from 'node:path'
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { readTrailEnd, sayTrailEnd, type TrailEnd } from '@konvergen/core/kit/trail-end.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { verifyTrail } from '../../src/capabilities/trail/verify-trail.ts'
import { openBackup } from '../../src/platform/backup/read-backup.ts'
import { restoreRecords } from '../../src/platform/backup/restore-records.ts'
import { connect, withClient } from '../../src/platform/database/connect.ts'
import { asSystem, runAcross, runInDistrict } from '../../src/platform/run-work.ts'
import { sealTrail } from '../../src/seal-trail.ts'
import { backUp } from '../support/filled-database.ts'
import { ownDatabase } from '../support/office.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const AT = '/api/districts/76.01'
let served: Served
type Trail = AnswerOf<typeof contract.readTrail>

let desa: string

beforeAll(async () => {
  served = await openServed()
  desa = (await served.keeper.get<DistrictDetail>(AT)).body.desa[0]?.kode ?? ''
  for (let turn = 0; turn < 4; turn++) {
    await served.keeper.post(`${AT}/aliases`, { nama: `NAMA ${turn}`, kode: desa })
    await served.keeper.delete(`${AT}/aliases?nama=NAMA%20${turn}`)
  }
})
afterAll(() => served.close())

async function asOwner(...statements: string[]): Promise<void> {
  await withClient(served.database.adminUrl, async (client) => {
    for (const statement of statements) await client.query(statement)
  })
}

async function broken(): Promise<readonly { seq: number; what: string }[] | undefined> {
  return (await served.app.verifyTrail()).find(({ kab }) => kab === '76.01')?.broken
}

describe('the chain', () => {
  afterAll(() => asOwner('drop table kept, kept_heads'))
  beforeAll(() => asOwner('create table kept as table trail', 'create table kept_heads as table trail_heads'))
  afterEach(async () => {
    await asOwner('truncate trail, trail_heads', 'insert into trail select * from kept', 'insert into trail_heads select * from kept_heads')
    expect(await broken()).toEqual([])
  })

  it('is whole as it was written, with an end that can be written down', async () => {
    const [installation, district] = await served.app.verifyTrail()
    expect(installation?.rows).toBeGreaterThan(2)
    expect(installation).toMatchObject({ kab: '00.00', unchained: 0, broken: [] })
    expect(district).toMatchObject({ kab: '76.01', rows: 9, unchained: 0, broken: [] })
    expect(district?.head).toMatch(/^[0-9a-f]{64}$/)
  })

  it('shows a deleted row', async () => {
    await asOwner("delete from trail where kab_kode = '76.01' and seq = 4")
    expect(await broken()).toEqual([{ seq: 4, what: 'hilang' }])
  })

  it('shows the last row cut off', async () => {
    await asOwner("delete from trail where kab_kode = '76.01' and seq = 9")
    expect(await broken()).toEqual([{ seq: 8, what: 'ujung' }])
  })

  const MOVE_BACK = `update trail_heads set seq = trail.seq, digest = trail.digest from trail
    where trail_heads.kab_kode = '76.01' and trail.kab_kode = '76.01' and trail.seq = 6`
  const CUT = "delete from trail where kab_kode = '76.01' and seq > 6"

  it('shows rows cut off together with an end that was moved back', async () => {
    await asOwner(CUT, MOVE_BACK)
    expect(await broken()).toEqual([{ seq: 6, what: 'ujung' }])
    await asOwner("update trail_heads set seal = null where kab_kode = '76.01'")
    expect(await broken()).toEqual([{ seq: 6, what: 'ujung' }])
  })

  it('stays broken there when the office works on, and when it is started again', async () => {
    await asOwner(CUT, MOVE_BACK, "update trail_heads set seal = null where kab_kode = '76.01'")
    await sealTrail(served.app.work, served.app.work.databases.main)
    expect(await broken()).toEqual([{ seq: 6, what: 'ujung' }])
    await served.keeper.post(`${AT}/aliases`, { nama: 'SESUDAHNYA', kode: desa })
    expect(await broken()).toEqual([{ seq: 7, what: 'terputus' }])
    await served.keeper.delete(`${AT}/aliases?nama=SESUDAHNYA`)
    expect(await broken()).toEqual([{ seq: 7, what: 'terputus' }])
  })

  it('shows an end that was removed, and goes on after the last row', async () => {
    await asOwner("delete from trail_heads where kab_kode = '76.01'")
    expect(await broken()).toEqual([{ seq: 9, what: 'ujung' }])
    // By somebody of one kecamatan, who sees nothing of the trail.
    const system = asSystem(served.app.work)
    const narrow = { ...system, asker: { ...system.asker, scope: ['76.01.01'] } }
    await runInDistrict(narrow, 'tulis', '76.01', async (ctx) =>
      writeTrail(ctx, { kab: '76.01', act: 'tasks.seen', subject: 's', detail: {} }),
    )
    expect(await broken()).toEqual([{ seq: 10, what: 'terputus' }])
  })

  it('shows a chain that was removed whole, also after it was begun anew', async () => {
    await asOwner("delete from trail where kab_kode = '76.01'", "delete from trail_heads where kab_kode = '76.01'")
    expect((await broken())?.map(({ what }) => what)).toEqual(['pangkal', 'ujung'])
    await served.keeper.post(`${AT}/aliases`, { nama: 'DARI AWAL', kode: desa })
    expect(await broken()).toEqual([{ seq: 1, what: 'pangkal' }])
    await served.keeper.delete(`${AT}/aliases?nama=DARI%20AWAL`)
  })

  it('shows that the installation’s own was removed', async () => {
    await asOwner("delete from trail where kab_kode = '00.00'", "delete from trail_heads where kab_kode = '00.00'")
    await sealTrail(served.app.work, served.app.work.databases.main)
    const [installation] = await served.app.verifyTrail()
    expect(installation?.broken.map(({ what }) => what)).toEqual(['pangkal', 'ujung'])
  })

  it('put back to a true earlier moment is whole, and an end that was kept elsewhere shows that it is shorter, then another', async () => {
    const ends = async () => (await served.app.verifyTrail()).map(({ end }) => readTrailEnd(end) as TrailEnd)
    const held = async (kept: readonly TrailEnd[]) => {
      const chains = await served.app.verifyTrail(kept)
      expect(chains.map((chain) => chain.broken)).toEqual([[], []])
      return chains.map((chain) => chain.held.map(({ is }) => is))
    }
    const before = await ends()
    await served.keeper.post(`${AT}/aliases`, { nama: 'AKAN HILANG', kode: desa })
    // The first reading of the day is a row of its own.
    await served.keeper.get(`${AT}/jejak`)
    const { body } = await served.keeper.get<Trail>(`${AT}/jejak`)
    const after = await ends()
    // The page says the same end as the command.
    expect(readTrailEnd(body.end ?? '')).toEqual(after[1])
    expect(await held([...before, ...after])).toEqual([
      ['cocok', 'cocok'],
      ['cocok', 'cocok'],
    ])
    // What somebody does who kept the tables of this morning, true seal and all.
    await asOwner('truncate trail, trail_heads', 'insert into trail select * from kept', 'insert into trail_heads select * from kept_heads')
    expect(await held(after)).toEqual([['cocok'], ['lebih-pendek']])
    await served.keeper.delete(`${AT}/aliases?nama=AKAN%20HILANG`)
    await served.keeper.get(`${AT}/jejak`)
    expect(await held(after)).toEqual([['cocok'], ['lain']])
    expect(await held(before)).toEqual([['cocok'], ['cocok']])
  })

  it('shows a row without a number', async () => {
    await asOwner(`insert into trail (kab_kode, id, at, actor, act, subject, detail)
      values ('76.01', gen_random_uuid(), now(), 'sistem', 'wilayah.open', '76.01', '{}')`)
    expect(await broken()).toEqual([{ seq: 0, what: 'tanpa-nomor' }])
  })

  it.each([
    ['actor', "actor = 'orang-lain'"],
    ['act', "act = 'wilayah.open'"],
    ['subject', "subject = '76.01.01.2002'"],
    ['detail', `detail = '{"key":"LAIN"}'`],
    ['moment', "at = at - interval '1 day'"],
    ['role', "role = 'camat'"],
    ['address', "address = '192.0.2.66'"],
    ['address to none', 'address = null'],
  ])('shows a changed %s', async (_what, change) => {
    await asOwner(`update trail set ${change} where kab_kode = '76.01' and seq = 4`)
    expect(await broken()).toEqual([{ seq: 4, what: 'berubah' }])
  })

  it('shows an exchanged pair', async () => {
    await asOwner(
      "update trail set seq = -2 where kab_kode = '76.01' and seq = 2",
      "update trail set seq = 2 where kab_kode = '76.01' and seq = 4",
      "update trail set seq = 4 where kab_kode = '76.01' and seq = -2",
    )
    expect((await broken())?.map(({ seq }) => seq)).toEqual(expect.arrayContaining([2, 4]))
  })

  it('shows a row put in, and renumbering does not hide one taken out', async () => {
    await asOwner(
      "delete from trail where kab_kode = '76.01' and seq = 4",
      "update trail set seq = -seq where kab_kode = '76.01' and seq > 4",
      "update trail set seq = -seq - 1 where kab_kode = '76.01' and seq < 0",
      "update trail_heads set seq = 8 where kab_kode = '76.01'",
    )
    expect((await broken())?.[0]).toEqual({ seq: 4, what: 'berubah' })
  })
})

describe('a backup', () => {
  it('brings back a chain that is whole, with ends that are', async () => {
    const { work } = served.app
    const folder = temporaryFolder()
    const taken = await backUp(served.database, { ring: work.keys, folder })
    const now = (await served.app.verifyTrail()).map(({ end }) => end)
    expect(taken.manifest.trailEnds?.map(sayTrailEnd)).toEqual(now)
    const target = await ownDatabase('template0')
    onTestFinished(target.drop)
    await restoreRecords(await openBackup(taken.path, work.keys), { adminUrl: target.adminUrl, documents: join(folder, 'dokumen') })
    const db = connect(target.adminUrl)
    try {
      for (const kab of ['00.00', '76.01'])
        expect(await runAcross(asSystem(work), db, 'baca', [kab], (ctx) => verifyTrail(ctx, kab))).toMatchObject({ broken: [] })
    } finally {
      await db.destroy()
    }
  })

  it('made by the server stands in the trail', async () => {
    const made = await served.app.backups.make('harian', served.app.work.keys)
    await served.app.noteBackup(made)
    const { body } = await served.keeper.get<Trail>('/api/jejak?tindakan=setup.backup')
    expect(body.traces[0]).toMatchObject({ actor: 'sistem', subject: basename(made.path), detail: { jenis: 'harian' } })
  })
})

describe('the office', () => {
  it('reads who did what, with what they held, and filters', async () => {
    const { body } = await served.keeper.get<Trail>(`${AT}/jejak`)
    expect(body.total).toBe(9)
    expect(body.traces[0]).toMatchObject({
      nama: 'Dedi Contoh',
      role: 'admin-kab pengelola-sistem',
      area: '* 76.01',
      act: 'wilayah.alias-removed',
    })
    const alias = await served.keeper.get<Trail>(`${AT}/jejak?tindakan=wilayah.alias&halaman=1`)
    expect(alias.body.traces.every(({ act }) => act === 'wilayah.alias')).toBe(true)
    expect((await served.keeper.get<Trail>(`${AT}/jejak?tindakan=wilayah`)).body.total).toBe(9)
    expect((await served.keeper.get<Trail>(`${AT}/jejak?sampai=2020-01-01`)).body.total).toBe(0)
    expect((await served.keeper.get<Trail>(`${AT}/jejak?hal=${desa}`)).body.total).toBe(4)
  })

  it('reads the installation’s own only as its keeper', async () => {
    const { body } = await served.keeper.get<Trail>('/api/jejak')
    expect(body.traces.map(({ act }) => act)).toEqual([
      'trail.opened',
      'setup.backup',
      'accounts.enter',
      'accounts.second-factor',
      'setup.begin',
      'setup.trail-sealed',
    ])
    const grant = { role: 'admin-kab', kab: '76.01', areas: ['76.01'], opd: null, from: '2026-01-01', until: null } as const
    const admin = await personWith({ url: served.url, work: served.app.work }, [grant])
    expect((await admin.get('/api/jejak')).code).toBe('tidak-boleh')
    // Nine, and that the keeper read them.
    expect((await admin.get<Trail>(`${AT}/jejak`)).body.total).toBe(10)
  })

  it('is told who read it, once a day, and again for whose acts they picked out; and who made a breach pack', async () => {
    const { account } = (await served.keeper.get<{ account: { id: string } }>('/api/saya')).body
    for (let time = 0; time < 2; time++) await served.keeper.get(`${AT}/jejak?pelaku=${account.id}`)
    await served.keeper.get(`${AT}/paket-pelanggaran.xlsx?dari=2026-01-01T00:00:00Z&sampai=2026-02-01T00:00:00Z`)
    const opened = (await served.keeper.get<Trail>(`${AT}/jejak?tindakan=trail.opened`)).body.traces
    expect(opened.filter(({ actor }) => actor === account.id).map(({ detail }) => detail)).toEqual([
      { pelaku: account.id },
      { pelaku: null },
    ])
    const [pack] = (await served.keeper.get<Trail>(`${AT}/jejak?tindakan=privacy.breach-made`)).body.traces
    expect(pack).toMatchObject({ nama: 'Dedi Contoh', detail: { dari: '2026-01-01T00:00:00.000Z', sampai: '2026-02-01T00:00:00.000Z' } })
  })
})

describe('many at once', () => {
  it('leave one chain', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `SERENTAK ${index}`)
    await Promise.all(names.map((nama) => served.keeper.post(`${AT}/aliases`, { nama, kode: desa })))
    const chain = (await served.app.verifyTrail()).find(({ kab }) => kab === '76.01')
    expect(chain).toMatchObject({ rows: 33, broken: [] })
  })
})
