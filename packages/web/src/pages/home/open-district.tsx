/** Opens a district of the national list: type a piece of its name, choose it, open it. */
import { openDistrict } from '@konvergen/contract/wilayah.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { kabupatenQuery, queryClient } from '../../app/queries.ts'
import { AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

/** As many as a list is read. */
const SHOWN = 50

export function OpenDistrict({ opened }: { opened: ReadonlySet<string> }) {
  const t = useText()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [kode, setKode] = useState<string | null>(null)
  const found = useQuery(kabupatenQuery(text.trim()))
  const options = (found.data ?? [])
    .filter((one) => !opened.has(one.kode))
    .slice(0, SHOWN)
    .map((one) => ({ kode: one.kode, nama: one.nama, inside: one.provinsi }))
  const chosen = found.data?.find((one) => one.kode === kode)
  const open = useMutation({
    mutationFn: (body: { kode: string }) => call(openDistrict, { body }),
    onSuccess: async (district) => {
      await queryClient.invalidateQueries({ queryKey: ['districts'] })
      await navigate({ to: '/k/$kab/berkas', params: { kab: district.kode } })
    },
  })
  return (
    <div className={styles['add']}>
      <AreaPicker
        label={t(HOME.search)}
        options={options}
        search={{ text, onChange: setText }}
        onPick={(picked) => {
          setKode(picked)
          setText(options.find((one) => one.kode === picked)?.nama ?? picked)
        }}
      />
      {found.isError && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
      {kode !== null && (
        <div>
          <Button look="primary" disabled={open.isPending} onClick={() => open.mutate({ kode })}>
            {open.isPending ? t(HOME.opening) : t(HOME.openThis, { nama: chosen?.nama ?? kode })}
          </Button>
        </div>
      )}
      {open.isError && <ProblemNote problem={open.error} />}
    </div>
  )
}
