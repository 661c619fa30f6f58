/** Opens a district of the national list: type a piece of its name, choose it, open it. For the keeper of the system. */
import { openDistrict } from '@konvergen/contract/wilayah.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { type Kabupaten, KabupatenPicker } from '../../parts/kabupaten-picker.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

export function OpenDistrict({ opened }: { opened: ReadonlySet<string> }) {
  const t = useText()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Kabupaten | null>(null)
  const open = useMutation({
    mutationFn: (body: { kode: string }) => call(openDistrict, { body }),
    onSuccess: async (district) => {
      await queryClient.invalidateQueries({ queryKey: ['districts'] })
      await navigate({ to: '/k/$kab', params: { kab: district.kode } })
    },
  })
  return (
    <div className={styles['add']}>
      <KabupatenPicker label={t(HOME.search)} without={opened} onPick={setChosen} />
      {chosen !== null && (
        <div>
          <Button look="primary" disabled={open.isPending} onClick={() => open.mutate({ kode: chosen.kode })}>
            {open.isPending ? t(HOME.opening) : t(HOME.openThis, { nama: chosen.nama })}
          </Button>
        </div>
      )}
      {open.isError && <ProblemNote problem={open.error} />}
    </div>
  )
}
