/** Many published figures at once: pasted or out of a CSV file, looked at before they are noted. */
import { readFigureTable } from '@konvergen/core/situation/read-figure-table.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './published-page.module.css'
import { useAddFigures } from './use-published-acts.ts'

const EXAMPLE = 'kode;nama;tahun;sumber;persen;bawah;atas;n;laman'

export function PasteFigures({ kab, onClose }: { kab: string; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const act = useAddFigures(kab, () => undefined)
  const [text, setText] = useState('')
  const { lines, missing } = readFigureTable(text)
  const fit = lines.filter(({ fault }) => fault === null)
  const faulty = lines.filter(({ fault }) => fault !== null)
  const isWritten = text.trim() !== ''
  return (
    <Drawer title={t(PUBLISHED.addTable)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (fit.length > 0) act.mutate({ angka: fit.map(({ figure }) => figure) })
        }}
      >
        <LongField
          label={t(PUBLISHED.paste)}
          hint={t(PUBLISHED.pasteHint)}
          rows={8}
          placeholder={EXAMPLE}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          label={t(PUBLISHED.file)}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void event.target.files?.[0]?.text().then(setText)}
        />
        {isWritten && missing.length > 0 && <p role="alert">{t(PUBLISHED.missing, { columns: missing.join(', ') })}</p>}
        {faulty.length > 0 && (
          <p role="alert">{t(PUBLISHED.faulty, { lines: faulty.map(({ line, fault }) => `${line} (${fault})`).join(', ') })}</p>
        )}
        {fit.length > 0 && (
          <SmallTable
            label={t(PUBLISHED.ready, { n: fit.length })}
            heads={[t(PUBLISHED.nama), t(PUBLISHED.percent)]}
            rows={fit.map(({ line, figure: { nama, source, year, percent } }) => [
              `${line}. ${nama}, ${source} ${year}`,
              say.percent(percent, 2),
            ])}
          />
        )}
        {act.error !== null && <ProblemNote problem={act.error} />}
        {act.data !== undefined && <Note tone="good" title={t(PUBLISHED.noted, act.data)} />}
        <Button look="primary" type="submit" disabled={act.isPending || fit.length === 0}>
          {t(PUBLISHED.ready, { n: fit.length })}
        </Button>
      </form>
    </Drawer>
  )
}
