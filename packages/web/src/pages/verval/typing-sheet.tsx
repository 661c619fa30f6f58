/** The form of a sheet that is typed or photographed back: rows, proposals from photographs, and one button that saves them all. */
import type { SentCheck } from '@konvergen/contract/verval.ts'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { deviceId } from '../../offline/device-id.ts'
import { type Family, seenFamilies } from '../../offline/outbox.ts'
import { Button, Note, PlainTable, ProblemNote, TextField } from './furniture.ts'
import styles from './paper.module.css'
import { PhotoCard } from './photo-card.tsx'
import { emptyRow, readSheet, type TypedRow } from './read-rows.ts'
import { ordered } from './say-family.ts'
import { sendChecks } from './send-checks.ts'
import { TypingRow } from './typing-row.tsx'
import { useSheetPhotos } from './use-sheet-photos.ts'
import { REFUSAL_WORDS, SHEET, TYPING, useText } from './words.ts'

interface SheetProps {
  readonly kab: string
  readonly putaran: string
  readonly desa: string
  readonly list: readonly Family[]
  readonly onSaved: () => void
}

export function TypingSheet({ kab, putaran, desa, list, onSaved }: SheetProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const [rows, setRows] = useState<ReadonlyMap<string, TypedRow>>(new Map())
  const [isAsked, setAsked] = useState(false)
  const families = ordered(seenFamilies(list, []))
  // Photographs are read while somebody types: what they lie over is the form of that moment.
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  }, [rows])
  const photos = useSheetPhotos({ putaran, desa }, families, (lay) => {
    const laid = lay(latest.current)
    latest.current = laid.rows
    setRows(laid.rows)
    return laid
  })
  const [ids] = useState(() => new Map<string, string>())
  const { checks, wrong } = readSheet(families, rows, (id, row) => {
    const key = JSON.stringify([id, row])
    const made = ids.get(key) ?? deviceId()
    ids.set(key, made)
    return made
  })
  const save = useMutation({
    mutationFn: (sent: readonly SentCheck[]) => sendChecks(kab, putaran, [...sent]),
    onSuccess: ({ ditolak, bentrok }, sent) => {
      const stays = new Set([...ditolak, ...bentrok].map(({ keluarga }) => keluarga))
      const kept = new Set(sent.map(({ keluarga }) => keluarga).filter((id) => !stays.has(id)))
      setRows((before) => new Map([...before].filter(([id]) => !kept.has(id))))
      photos.drop(kept)
      setAsked(false)
      onSaved()
    },
  })
  const names = new Map(families.map(({ id, nomor, kepala }) => [id, `${nomor ?? ''} ${kepala ?? ''}`]))
  const fields = () => [...(box.current?.querySelectorAll<HTMLInputElement>('input[data-baris]') ?? [])]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !(event.target instanceof HTMLInputElement) || event.target.dataset['baris'] === undefined) return
    event.preventDefault()
    const all = fields()
    all[all.indexOf(event.target) + step]?.focus()
  }
  const answer = save.data
  const goTo = (row: string) =>
    fields()
      .find(({ dataset }) => dataset['baris'] === row)
      ?.focus()
  return (
    <>
      <PhotoCard photos={photos} families={families} onGoTo={(nomor) => goTo(String(nomor))} />
      <div className={styles['tools']}>
        <TextField
          label={t(TYPING.toRow)}
          inputMode="numeric"
          onChange={({ target }) =>
            box.current?.querySelector(`input[data-baris="${CSS.escape(target.value)}"]`)?.scrollIntoView({ block: 'center' })
          }
          onKeyDown={(event) => {
            if (event.key === 'Enter') goTo(event.currentTarget.value)
          }}
        />
        <Button
          look="primary"
          disabled={save.isPending || checks.length === 0}
          onClick={() => {
            setAsked(true)
            save.mutate(checks)
          }}
        >
          {t(TYPING.save, { n: checks.length })}
        </Button>
      </div>
      {save.isError && <ProblemNote problem={save.error} />}
      {answer !== undefined && <Note tone="good" title={t(TYPING.savedRows, { n: answer.tersimpan + answer.tetap })} />}
      {answer !== undefined && answer.ditolak.length + answer.bentrok.length > 0 && (
        <Note tone="attention" title={t(TYPING.left, { n: answer.ditolak.length + answer.bentrok.length })}>
          <ul>
            {answer.ditolak.map(({ keluarga, sebab }) => (
              <li key={keluarga}>{`${names.get(keluarga) ?? ''}: ${t(REFUSAL_WORDS[sebab])}`}</li>
            ))}
            {answer.bentrok.map(({ keluarga }) => (
              <li key={keluarga}>{`${names.get(keluarga) ?? ''}: ${t(TYPING.clash)}`}</li>
            ))}
          </ul>
        </Note>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the fields inside are what is typed in; their keys are read here */}
      <div ref={box} className={styles['typing']} onKeyDown={onKeyDown}>
        <PlainTable label={t(TYPING.result)} heads={[SHEET.no, SHEET.family, TYPING.result, SHEET.factors].map((head) => t(head))}>
          {families.map((family) => (
            <TypingRow
              key={family.id}
              family={family}
              row={rows.get(family.id) ?? emptyRow(family)}
              isWrong={wrong.has(family.id) && (isAsked || rows.get(family.id)?.letter.toUpperCase() !== 'G')}
              photo={photos.ofRow.get(family.id)}
              onChange={(row) => setRows(new Map(rows).set(family.id, row))}
            />
          ))}
        </PlainTable>
      </div>
      <p className={styles['small']}>{t(SHEET.legend)}</p>
    </>
  )
}
