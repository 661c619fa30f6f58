/** The letterhead on covers and slides: what stands there now, and for whoever may, the lines to write. */
import { readLetterhead, writeLetterhead } from '@konvergen/contract/analysis-documents.ts'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../app/call.ts'
import { useMay } from '../../../app/may.ts'
import { queryClient } from '../../../app/queries.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { LongField } from '../../../parts/field.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSIS_DOCUMENTS } from '../../../text/analysis-documents.ts'
import { useText } from '../../../text/text.ts'
import styles from './analysis-documents.module.css'

const letterheadQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'kop-surat'], queryFn: ({ signal }) => call(readLetterhead, { params: { kab }, signal }) })

const MOST_LINES = 8

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function LetterheadForm({ kab, lines, onDone }: { kab: string; lines: readonly string[]; onDone: () => void }) {
  const t = useText()
  const [text, setText] = useState(lines.join('\n'))
  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: (baris: string[]) => call(writeLetterhead, { params: { kab }, body: { baris } }),
    onSuccess: (written) => {
      queryClient.setQueryData(letterheadQuery(kab).queryKey, written)
      onDone()
    },
  })
  const written = linesOf(text)
  const tooMany = written.length > MOST_LINES
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        mutate(written)
      }}
    >
      <LongField
        label={t(ANALYSIS_DOCUMENTS.letterheadLines)}
        rows={4}
        value={text}
        wrong={tooMany ? t(ANALYSIS_DOCUMENTS.tooManyLines) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles['forms']}>
        <Button type="submit" look="primary" disabled={isPending || tooMany || written.length === 0}>
          {t(ANALYSIS_DOCUMENTS.saveLetterhead)}
        </Button>
        <Button onClick={onDone}>{t(ANALYSIS_DOCUMENTS.leaveLetterhead)}</Button>
      </div>
      {isError && <ProblemNote problem={error} />}
    </form>
  )
}

export function LetterheadCard({ kab }: { kab: string }) {
  const t = useText()
  const mayWrite = useMay()('situation.letterhead', kab)
  const [isOpen, setOpen] = useState(false)
  const { data, isError, isPending, error, refetch } = useQuery(letterheadQuery(kab))
  return (
    <Card title={t(ANALYSIS_DOCUMENTS.letterhead)} hint={t(ANALYSIS_DOCUMENTS.letterheadHint)}>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {isPending && <Skeleton heights={[40]} />}
      {data !== undefined && isOpen && <LetterheadForm kab={kab} lines={data.baris} onDone={() => setOpen(false)} />}
      {data !== undefined && !isOpen && (
        <>
          <p className={styles['letterhead']}>{data.baris.join('\n')}</p>
          {mayWrite && <Button onClick={() => setOpen(true)}>{t(ANALYSIS_DOCUMENTS.writeLetterhead)}</Button>}
        </>
      )}
    </Card>
  )
}
