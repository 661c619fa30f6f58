/**
 * The evidence of a thing of any page (a task, a commitment, a step of the review): what there is, with small pictures, and the way to add more.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { downloadDocument } from '@konvergen/contract/documents.ts'
import type { DocumentClass } from '@konvergen/core/documents/classes.ts'
import { useQuery } from '@tanstack/react-query'
import { documentsQuery, versionAddress } from '../../app/document-queries.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery } from '../../app/queries.ts'
import { DOCUMENTS } from '../../text/documents.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ProblemNote, Skeleton } from '../states.tsx'
import { AddDocument } from './add-document.tsx'
import styles from './evidence.module.css'
import { type KeepClass, keepClasses } from './keep-places.ts'
import { PreviewPicture } from './preview-picture.tsx'

interface EvidenceProps {
  readonly kab: string
  readonly thing: { readonly jenis: string; readonly id: string }
  /** False where nothing more may be added. */
  readonly isOpen: boolean
  /** Of what is about a person: as what and where it is kept, which is not asked. */
  readonly only?: { readonly data: DocumentClass; readonly area: string }
  /** How the list is called, and what is said where it is empty; the latter null = nothing. */
  readonly words?: { readonly list: Bilingual; readonly none: Bilingual | null }
}

const EVIDENCE = { list: DOCUMENTS.evidence, none: DOCUMENTS.noEvidence }

function onlyOf(only: EvidenceProps['only'], classes: readonly KeepClass[]): readonly KeepClass[] {
  if (only === undefined) return classes
  const { places = [] } = classes.find(({ data }) => data === only.data) ?? {}
  const place = places.find(({ kode }) => kode === only.area)
  return place === undefined ? [] : [{ data: only.data, places: [place] }]
}

/** The class of the thing itself is proposed: evidence of a task as such. */
function firstOf(jenis: string, classes: readonly KeepClass[]): KeepClass[] {
  return classes.toSorted((a, b) => Number(b.data === jenis) - Number(a.data === jenis))
}

export function Evidence({ kab, thing, isOpen, only, words = EVIDENCE }: EvidenceProps) {
  const t = useText()
  const say = useSay()
  const me = useMe()
  const district = useQuery(districtQuery(kab)).data
  const documents = useQuery(documentsQuery(kab, { hal: `${thing.jenis}:${thing.id}` }))
  if (documents.isPending) return <Skeleton heights={[64]} />
  if (documents.isError) return <ProblemNote problem={documents.error} retry={() => void documents.refetch()} />
  const { limits, documents: all } = documents.data
  const classes = district === undefined ? [] : onlyOf(only, firstOf(thing.jenis, keepClasses(me, district)))
  return (
    <section aria-label={t(words.list)} className={styles['form']}>
      {all.length === 0 && words.none !== null && <p className={styles['hint']}>{t(words.none)}</p>}
      <ul className={styles['list']}>
        {all.map((document) => (
          <li key={document.id}>
            <PreviewPicture kab={kab} document={document} version={document.latest} />
            <a href={versionAddress(downloadDocument, kab, document.id, document.latest.no)} download>
              {document.title || document.latest.name}
            </a>
            <small>{say.day(document.latest.addedAt)}</small>
          </li>
        ))}
      </ul>
      {isOpen && classes.length > 0 && (
        <AddDocument kab={kab} today={me.today} limits={limits} classes={classes} thing={thing} onKept={() => undefined} />
      )}
    </section>
  )
}
