/** A paper sheet typed back: a letter for each row, Enter to the next, factors by keys. All of it is saved in one go; what cannot be kept says why. */

import type { SentCheck } from '@konvergen/contract/verval.ts'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import { deviceId } from '../../offline/device-id.ts'
import { type Family, seenFamilies } from '../../offline/outbox.ts'
import { Button, Note, PageHead, PlainTable, ProblemNote, Skeleton, TextField } from './furniture.ts'
import styles from './paper.module.css'
import { emptyRow, readSheet, type TypedRow } from './read-rows.ts'
import { ordered } from './say-family.ts'
import { sendChecks } from './send-checks.ts'
import { useVillageList } from './sheet-page.tsx'
import { TypingRow } from './typing-row.tsx'
import { REFUSAL_WORDS, SHEET, TYPING, useText, VILLAGE } from './words.ts'

const route = getRouteApi('/k/$kab/verval/$putaran/$desa/ketik')

export function VervalTypingPage() {
  const { kab, putaran, desa } = route.useParams()
  const t = useText()
  const list = useVillageList(kab, putaran, desa)
  const nama = list.data?.nama ?? desa
  return (
    <>
      <PageHead title={t(TYPING.title, { nama })} />
      <p>{t(TYPING.how)}</p>
      <p className={styles['small']}>
        {t(TYPING.movesWithin)} {t(SHEET.noScan)}{' '}
        <Link to="/k/$kab/verval/$putaran/$desa" params={{ kab, putaran, desa }}>
          {t(VILLAGE.title, { nama })}
        </Link>
      </p>
      {list.isError && <ProblemNote problem={list.error} retry={() => void list.refetch()} />}
      {list.data === undefined && !list.isError && <Skeleton />}
      {list.data !== undefined && <Sheet kab={kab} putaran={putaran} list={list.data.keluarga} onSaved={() => void list.refetch()} />}
    </>
  )
}

interface SheetProps {
  readonly kab: string
  readonly putaran: string
  readonly list: readonly Family[]
  readonly onSaved: () => void
}

function Sheet({ kab, putaran, list, onSaved }: SheetProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const [rows, setRows] = useState<ReadonlyMap<string, TypedRow>>(new Map())
  const [isAsked, setAsked] = useState(false)
  const families = ordered(seenFamilies(list, []))
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
  return (
    <>
      <div className={styles['tools']}>
        <TextField
          label={t(TYPING.toRow)}
          inputMode="numeric"
          onChange={({ target }) =>
            box.current?.querySelector(`input[data-baris="${CSS.escape(target.value)}"]`)?.scrollIntoView({ block: 'center' })
          }
          onKeyDown={(event) => {
            if (event.key === 'Enter')
              fields()
                .find(({ dataset }) => dataset['baris'] === event.currentTarget.value)
                ?.focus()
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
              onChange={(row) => setRows(new Map(rows).set(family.id, row))}
            />
          ))}
        </PlainTable>
      </div>
      <p className={styles['small']}>{t(SHEET.legend)}</p>
    </>
  )
}
