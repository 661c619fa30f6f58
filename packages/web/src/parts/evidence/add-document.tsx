/**
 * A file comes in while its form is filled: what it shows, as what and where it belongs, and for a picture whether somebody can be recognised.
 * For a new version of a document, and for evidence of a thing, most of that is known and not asked.
 */
import type { DocumentDetail } from '@konvergen/contract/documents.ts'
import type { DocumentClass } from '@konvergen/core/documents/classes.ts'
import { useState } from 'react'
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { ProblemNote } from '../states.tsx'
import { ChooseFile } from './choose-file.tsx'
import styles from './evidence.module.css'
import type { KeepClass } from './keep-places.ts'
import { answerOf, isAnswered, NOT_ANSWERED, PeopleQuestion } from './people-question.tsx'
import { SendingBar } from './sending-bar.tsx'
import { useKeeping } from './use-keeping.ts'
import { useSending } from './use-sending.ts'
import { WhereFields } from './where-fields.tsx'

interface AddDocumentProps {
  readonly kab: string
  readonly today: string
  readonly limits: { readonly fileMb: number; readonly pictureMb: number }
  /** Where it may be kept; never empty, unless it is a new version of `document`. */
  readonly classes: readonly KeepClass[]
  readonly document?: { readonly id: string; readonly title: string } | undefined
  readonly thing?: { readonly jenis: string; readonly id: string } | undefined
  /** A file was chosen: what was said of the one before does not hold any more. */
  readonly onChosen?: () => void
  readonly onKept: (document: DocumentDetail) => void
}

/** By what the browser says it is; the server looks at the bytes, and takes a picture of which nothing was said for one of people. */
function looksLikePicture(file: File): boolean {
  return file.type.startsWith('image/') || /\.(?:jpe?g|png|webp)$/i.test(file.name)
}

/** Where there is one answer, nothing is asked. */
function hasChoice([first, ...others]: readonly KeepClass[]): boolean {
  return others.length > 0 || (first?.places.length ?? 0) > 1
}

const bareName = (name: string): string => name.replace(/\.[^.]{1,5}$/, '')

export function AddDocument({ kab, today, limits, classes, document, thing, onChosen, onKept }: AddDocumentProps) {
  const t = useText()
  const { sending, send, clear } = useSending(kab)
  const [refused, setRefused] = useState<unknown>(null)
  const [title, setTitle] = useState('')
  const [data, setData] = useState<DocumentClass | undefined>(classes[0]?.data)
  const [area, setArea] = useState<string | undefined>(undefined)
  const [people, setPeople] = useState(NOT_ANSWERED)
  const places = classes.find((each) => each.data === data)?.places ?? []
  const place = places.some(({ kode }) => kode === area) ? area : places[0]?.kode
  const isPicture = sending !== null && looksLikePicture(sending.file)

  const keeping = useKeeping(kab, {
    onKept: (kept) => {
      clear()
      onKept(kept)
    },
    onRefused: (problem) => {
      clear()
      setRefused(problem)
    },
  })
  const choose = (file: File) => {
    keeping.reset()
    setRefused(null)
    onChosen?.()
    setTitle(document?.title ?? bareName(file.name))
    setPeople(NOT_ANSWERED)
    send(file)
  }

  if (sending === null) {
    return (
      <div className={styles['form']}>
        {refused !== null && <ProblemNote problem={refused} />}
        <ChooseFile label={t(document === undefined ? DOCUMENTS.drop : DOCUMENTS.newVersion)} limits={limits} onFile={choose} />
      </div>
    )
  }
  const { id, progress } = sending
  const isReady = progress.state === 'tiba' && id !== null && title.trim() !== '' && (!isPicture || isAnswered(people))
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady || keeping.isPending) return
        const where = document === undefined ? { kelas: data, wilayah: place } : { dokumen: document.id }
        keeping.mutate({ id, wanted: { judul: title.trim(), ...where, ...(thing && { hal: thing }), ...(isPicture && answerOf(people)) } })
      }}
    >
      <SendingBar sending={sending} />
      <TextField
        label={t(DOCUMENTS.name)}
        hint={t(DOCUMENTS.nameHint)}
        value={title}
        maxLength={200}
        required
        onChange={(event) => setTitle(event.target.value)}
      />
      {document === undefined && data !== undefined && hasChoice(classes) && (
        <WhereFields classes={classes} data={data} place={place} onData={setData} onArea={setArea} />
      )}
      {isPicture && <PeopleQuestion answer={people} today={today} onChange={setPeople} />}
      {isPicture && <p className={styles['hint']}>{t(DOCUMENTS.stripped)}</p>}
      {keeping.isError && <ProblemNote problem={keeping.error} />}
      <div>
        <Button look="primary" type="submit" disabled={!isReady || keeping.isPending}>
          {t(keeping.isPending ? DOCUMENTS.keeping : DOCUMENTS.keep)}
        </Button>
      </div>
    </form>
  )
}
