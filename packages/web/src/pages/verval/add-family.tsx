/** A family at risk that the list lacked: who it is, and its factors. Numbers leave this device only to the server. */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type { addFamily } from '@konvergen/contract/verval.ts'
import { marksText } from '@konvergen/core/sasaran/family-marks.ts'
import { useEffect, useRef, useState } from 'react'
import type { KeptVillage } from '../../offline/kept-work.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { useText } from '../../text/text.ts'
import { FINDING_WORDS, VILLAGE } from '../../text/verval-village.ts'
import { MarkFields, NOTHING_KNOWN } from './mark-fields.tsx'
import styles from './village.module.css'

type Added = Omit<BodyOf<typeof addFamily>, 'id' | 'periksa'>

interface AddFamilyProps {
  readonly village: KeptVillage
  readonly onBack: () => void
  readonly onAdd: (family: Added, said: string) => void
}

const EMPTY = { namaKepala: '', namaIstri: '', noKk: '', nikKepala: '', alamat: '', rt: '', rw: '' }
type FieldName = keyof typeof EMPTY
const DIGITS = /^\d{16}$/

const textOr = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const numberOr = (text: string): string | null => textOr(text.replaceAll(/[\s.]/g, ''))

const isDigits = (text: string) => numberOr(text) === null || DIGITS.test(numberOr(text) ?? '')

export function AddFamily({ village, onBack, onAdd }: AddFamilyProps) {
  const t = useText()
  const [fields, setFields] = useState(EMPTY)
  const [marks, setMarks] = useState(NOTHING_KNOWN)
  const [isAsked, setAsked] = useState(false)
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  const set = (name: FieldName) => ({
    value: fields[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setFields({ ...fields, [name]: target.value }),
  })
  const wrongNumber = (text: string) => (isAsked && !isDigits(text) ? t(VILLAGE.digits) : undefined)

  return (
    <section className={styles['family']}>
      <Button look="quiet" onClick={onBack}>
        {t(VILLAGE.back)}
      </Button>
      <h2 ref={top} tabIndex={-1}>
        {t(VILLAGE.add)}
      </h2>
      <p className={styles['under']}>{t(VILLAGE.addHint)}</p>
      <form
        className={styles['finding']}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          const nama = textOr(fields.namaKepala)
          if (nama === null || !isDigits(fields.noKk) || !isDigits(fields.nikKepala)) return
          const orang = {
            noKk: numberOr(fields.noKk),
            kki: null,
            nikKepala: numberOr(fields.nikKepala),
            namaKepala: nama,
            nikIstri: null,
            namaIstri: textOr(fields.namaIstri),
            alamat: textOr(fields.alamat),
            rt: textOr(fields.rt),
            rw: textOr(fields.rw),
          }
          onAdd({ orang, tanda: marksText(marks) }, t(VILLAGE.saved, { nama, temuan: t(FINDING_WORDS.ada).toLowerCase() }))
        }}
      >
        <TextField
          label={t(VILLAGE.head)}
          wrong={isAsked && textOr(fields.namaKepala) === null ? t(VILLAGE.nameNeeded) : undefined}
          {...set('namaKepala')}
        />
        <TextField label={t(VILLAGE.wife)} {...set('namaIstri')} />
        <TextField label={t(VILLAGE.kk)} inputMode="numeric" wrong={wrongNumber(fields.noKk)} {...set('noKk')} />
        <TextField label={t(VILLAGE.nik)} inputMode="numeric" wrong={wrongNumber(fields.nikKepala)} {...set('nikKepala')} />
        <TextField label={t(VILLAGE.address)} {...set('alamat')} />
        <div className={styles['pair']}>
          <TextField label={t(VILLAGE.rtOnly)} inputMode="numeric" {...set('rt')} />
          <TextField label={t(VILLAGE.rwOnly)} inputMode="numeric" {...set('rw')} />
        </div>
        <MarkFields marks={marks} listed={null} cutOffs={village.ronde.batas} onChange={setMarks} />
        <div className={styles['save']}>
          <Button look="primary" type="submit">
            {t(VILLAGE.save)}
          </Button>
        </div>
      </form>
    </section>
  )
}
