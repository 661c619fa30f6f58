/** A district of the national list, by a piece of its name or its code. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { kabupatenQuery } from '../app/queries.ts'
import { AreaPicker } from './area-picker.tsx'
import { ProblemNote } from './states.tsx'

export interface Kabupaten {
  readonly kode: string
  readonly nama: string
  readonly provinsi: string
}

/** As many as a list is read. */
const SHOWN = 50
const NONE: ReadonlySet<string> = new Set()

interface KabupatenPickerProps {
  readonly label: string
  /** Codes that are not offered. */
  readonly without?: ReadonlySet<string>
  readonly onPick: (kabupaten: Kabupaten) => void
}

export function KabupatenPicker({ label, without = NONE, onPick }: KabupatenPickerProps) {
  const [text, setText] = useState('')
  const found = useQuery(kabupatenQuery(text.trim()))
  const offered = (found.data ?? []).filter(({ kode }) => !without.has(kode)).slice(0, SHOWN)
  return (
    <>
      <AreaPicker
        label={label}
        options={offered.map(({ kode, nama, provinsi }) => ({ kode, nama, inside: provinsi }))}
        search={{ text, onChange: setText }}
        onPick={(kode) => {
          const picked = offered.find((one) => one.kode === kode)
          if (picked === undefined) return
          setText(picked.nama)
          onPick(picked)
        }}
      />
      {found.isError && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
    </>
  )
}
