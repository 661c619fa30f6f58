/**
 * Documents as they are shown: the list, and one with its versions.
 */
import type * as contract from '@konvergen/contract/documents.ts'
import type { AnswerOf, BodyOf, QueryOf } from '@konvergen/contract/route.ts'
import { safeName } from '@konvergen/core/documents/safe-name.ts'
import { type Sight, sees, sightsOf } from '@konvergen/core/documents/sights.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { areaNames } from './areas-of.ts'
import { limitsOf } from './limits.ts'
import { searchTitles } from './search-titles.ts'
import { type DocumentFilter, listDocuments, readVersions } from './store.ts'
import { isSubjectKind } from './subjects.ts'
import type { StoredDocument, StoredVersion } from './tables.ts'
import { viewOf } from './view.ts'

const PER_PAGE = 50

interface Words {
  readonly areas: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
  readonly sights: readonly Sight[]
}

async function wordsFor(ctx: DistrictContext, documents: readonly StoredDocument[]): Promise<Words> {
  const ids = documents.flatMap(({ takenBy, version }) => (takenBy === null ? [version.addedBy] : [version.addedBy, takenBy]))
  return {
    areas: await areaNames(ctx),
    people: await namesOf(ctx.db, [...new Set(ids)]),
    sights: sightsOf(ctx.actor, 'tulis', ctx.kab, dayOf(ctx.now)),
  }
}

/** Whether the one asking may change a document that they see. */
export function mayKeep({ actor, kab, now }: DistrictContext, stored: StoredDocument, sights?: readonly Sight[]): boolean {
  const { data, area, office } = stored
  const seen = { data, area, office, by: actor.id, isWithheld: false }
  return actor.kind === 'sistem' || sees(sights ?? sightsOf(actor, 'tulis', kab, dayOf(now)), seen, { kab, me: actor.id })
}

function presentVersion(version: StoredVersion, { people }: Words): contract.DocumentVersion {
  const { no, kind, name, bytes, sha256, preview, consent, addedAt, addedBy, goneAt } = version
  return {
    no,
    kind,
    name: safeName(name, kind),
    bytes,
    sha256,
    hasPreview: preview && goneAt === null,
    people: version.people,
    consent: consent === null ? null : { oleh: consent.by, tanggal: consent.on },
    addedAt: addedAt.toISOString(),
    addedBy: people.get(addedBy) ?? null,
    goneAt: goneAt?.toISOString() ?? null,
  }
}

function presentEntry(ctx: DistrictContext, stored: StoredDocument, words: Words): contract.DocumentEntry {
  const { id, data, area, subject, takenAt, takenBy, version } = stored
  return {
    id,
    title: version.title,
    data,
    area,
    areaName: words.areas.get(area) ?? area,
    anak: subject?.kind === 'anak' ? subject.id : null,
    takenAt: takenAt?.toISOString() ?? null,
    takenBy: takenBy === null ? null : (words.people.get(takenBy) ?? null),
    mayKeep: mayKeep(ctx, stored, words.sights),
    latest: presentVersion(version, words),
  }
}

/** The form of an id, so that a word which is none finds nothing. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const NOBODY = '00000000-0000-0000-0000-000000000000'

function aboutOf(hal: string | undefined): Pick<DocumentFilter, 'thing' | 'subject'> {
  if (hal === undefined) return {}
  const at = hal.indexOf(':')
  const [word, id] = [hal.slice(0, at), hal.slice(at + 1)]
  if (!isSubjectKind(word)) return { thing: { thing: word, id } }
  return { subject: { kind: word, id: ID.test(id) ? id : NOBODY } }
}

export async function lookAtDocuments(
  ctx: DistrictContext,
  {
    kelas,
    wilayah,
    jenis,
    hal,
    disingkirkan = false,
    cari,
    halaman = 1,
  }: QueryOf<typeof contract.listDocuments> & Partial<BodyOf<typeof contract.searchDocuments>>,
): Promise<AnswerOf<typeof contract.listDocuments>> {
  const pictures = jenis === undefined ? undefined : jenis === 'foto'
  const filter = { data: kelas, area: wilayah, pictures, ...aboutOf(hal), taken: disingkirkan }
  const offset = (halaman - 1) * PER_PAGE
  const { total, documents } =
    cari === undefined
      ? await listDocuments(ctx, viewOf(ctx), filter, { limit: PER_PAGE, offset })
      : await searchTitles(ctx, filter, cari, { limit: PER_PAGE, offset })
  const words = await wordsFor(ctx, documents)
  const { fileMb, pictureMb } = limitsOf()
  const entries = documents.map((each) => presentEntry(ctx, each, words))
  return { total, perPage: PER_PAGE, documents: entries, limits: { fileMb, pictureMb } }
}

/** All that one may see of a document, the latest first. Throws what is thrown for one that does not exist. */
export async function requireVersions(ctx: DistrictContext, id: string): Promise<readonly [StoredDocument, ...StoredDocument[]]> {
  const [latest, ...earlier] = await readVersions(ctx, viewOf(ctx), id)
  if (latest === undefined) throw new Problem('tidak-ditemukan')
  return [latest, ...earlier]
}

export async function lookAtDocument(ctx: DistrictContext, id: string): Promise<contract.DocumentDetail> {
  const versions = await requireVersions(ctx, id)
  const words = await wordsFor(ctx, versions)
  return { ...presentEntry(ctx, versions[0], words), versions: versions.map(({ version }) => presentVersion(version, words)) }
}
