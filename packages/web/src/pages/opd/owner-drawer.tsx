/** Owner, deputy and contact person of one thing. */
import type { Register } from '@konvergen/contract/opd.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField } from '../../parts/field.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { OWNERS, THING_NAMES } from '../../text/tpps.ts'
import { choosable, holdersOf } from './arrange-offices.ts'
import type { OwnerView, Thing } from './arrange-owners.ts'
import styles from './opd-page.module.css'

interface OwnerDrawerProps {
  readonly view: OwnerView
  readonly register: Register
  readonly isBusy: boolean
  readonly onSave: (thing: Thing) => void
  readonly onClose: () => void
}

export function OwnerDrawer({ view: { row }, register, isBusy, onSave, onClose }: OwnerDrawerProps) {
  const t = useText()
  const { today } = useMe()
  const { kode, nama, jenis, saran } = row
  const [pengampu, setPengampu] = useState(row.pengampu ?? saran?.pengampu ?? '')
  const [wakil, setWakil] = useState(row.wakil ?? saran?.wakil ?? '')
  const [narahubung, setNarahubung] = useState(row.narahubung ?? '')
  const offices = choosable(register, today, [row.pengampu, row.wakil])
  const holders = [pengampu, wakil]
    .filter((id) => id !== '')
    .flatMap((id) => holdersOf(register, id, today).now.map(({ person }) => person))
  const people = [...new Map(holders.map((person) => [person.id, person])).values()]
  const suggested = register.offices.find(({ id }) => id === saran?.pengampu)
  const office = (label: string, value: string, onChange: (id: string) => void, without: string) => (
    <SelectField label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t(OWNERS.choose)}</option>
      {offices
        .filter(({ id }) => id !== without)
        .map((one) => (
          <option key={one.id} value={one.id}>
            {one.nama}
          </option>
        ))}
    </SelectField>
  )
  const save = () => {
    const person = people.some(({ id }) => id === narahubung) ? { narahubung } : {}
    onSave({ kode, pengampu, ...(wakil === '' ? {} : { wakil }), ...person })
  }
  return (
    <Drawer title={nama} onClose={onClose}>
      <p className={styles['small']}>
        {kode} · {t(THING_NAMES[jenis])}
      </p>
      <div className={styles['part']}>
        {suggested !== undefined && <p className={styles['small']}>{t(OWNERS.suggested, { nama: nameOn(suggested, today).nama })}</p>}
        {office(t(OWNERS.owner), pengampu, setPengampu, wakil)}
        {office(t(OWNERS.deputy), wakil, setWakil, pengampu)}
        <SelectField label={t(OWNERS.contact)} value={narahubung} onChange={(event) => setNarahubung(event.target.value)}>
          <option value="">{t(OWNERS.choosePerson)}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.nama}
            </option>
          ))}
        </SelectField>
        <p className={styles['small']}>{t(people.length === 0 ? OWNERS.noPeople : OWNERS.personHint)}</p>
        <div className={styles['acts']}>
          <Button look="primary" disabled={isBusy || pengampu === ''} onClick={save}>
            {t(OWNERS.save)}
          </Button>
          {row.pengampu !== null && (
            <Button disabled={isBusy} onClick={() => onSave({ kode, pengampu: null })}>
              {t(OWNERS.clear)}
            </Button>
          )}
          <Button onClick={onClose}>{t(SHELL.cancel)}</Button>
        </div>
      </div>
    </Drawer>
  )
}
