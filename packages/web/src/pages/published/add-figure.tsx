/** One published figure, typed. */
import { POPULATIONS } from '@konvergen/core/situation/published-figure.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useText } from '../../text/text.ts'
import styles from './published-page.module.css'
import { FIELDS, readTypedFigure, type TypedFigure } from './read-typed-figure.ts'
import { useAddFigures } from './use-published-acts.ts'

const EMPTY = Object.fromEntries(FIELDS.map((name) => [name, ''])) as TypedFigure

interface AddFigureProps {
  readonly kab: string
  readonly area: { readonly kode: string; readonly nama: string }
  readonly onClose: () => void
}

export function AddFigure({ kab, area, onClose }: AddFigureProps) {
  const t = useText()
  const act = useAddFigures(kab, onClose)
  const [typed, setTyped] = useState<TypedFigure>({ ...EMPTY, ...area, population: 'balita' })
  const [isTried, setTried] = useState(false)
  const { figure, wrong } = readTypedFigure(typed)
  const field = (name: keyof TypedFigure) => ({
    value: typed[name],
    wrong: isTried && wrong === name ? t(PUBLISHED.wrong) : undefined,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  return (
    <Drawer title={t(PUBLISHED.addOne)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (wrong === null) act.mutate({ angka: [figure] })
        }}
      >
        <TextField label={t(PUBLISHED.kode)} hint={t(PUBLISHED.kodeHint)} {...field('kode')} />
        <TextField label={t(PUBLISHED.nama)} maxLength={120} {...field('nama')} />
        <TextField label={t(PUBLISHED.source)} maxLength={120} {...field('source')} />
        <TextField label={t(PUBLISHED.year)} inputMode="numeric" {...field('year')} />
        <TextField label={t(PUBLISHED.monthOfYear)} inputMode="numeric" {...field('month')} />
        <TextField label={t(PUBLISHED.percent)} inputMode="decimal" {...field('percent')} />
        <TextField label={t(PUBLISHED.low)} inputMode="decimal" {...field('low')} />
        <TextField label={t(PUBLISHED.high)} inputMode="decimal" {...field('high')} />
        <TextField label={t(PUBLISHED.n)} inputMode="numeric" {...field('n')} />
        <SelectField label={t(PUBLISHED.population)} {...field('population')}>
          {POPULATIONS.map((name) => (
            <option key={name} value={name}>
              {t(PUBLISHED[name])}
            </option>
          ))}
        </SelectField>
        <TextField label={t(PUBLISHED.page)} maxLength={500} {...field('page')} />
        {act.error !== null && <ProblemNote problem={act.error} />}
        <Button look="primary" type="submit" disabled={act.isPending}>
          {t(PUBLISHED.save)}
        </Button>
      </form>
    </Drawer>
  )
}
