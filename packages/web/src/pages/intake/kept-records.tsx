/** The kept rows of a list of things, fifty at a time, found by any text in them. */
import { listRecords } from '@konvergen/contract/records.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { Paging } from '../../parts/paging.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { RECORDS } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import { KeptTable } from './kept-table.tsx'
import styles from './preview-page.module.css'

export function KeptRecords({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState({ cari: '', halaman: 1 })
  const page = useQuery({
    queryKey: [kab, 'records', id, asked],
    queryFn: ({ signal }) => call(listRecords, { params: { kab, id }, body: asked, signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <Card title={t(RECORDS.kept)} hint={t(RECORDS.keptHint)}>
      <form
        className={`${styles['find']} tanpa-cetak`}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked({ cari: typed.trim(), halaman: 1 })
        }}
      >
        <TextField label={t(RECORDS.search)} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Button type="submit">{t(RECORDS.find)}</Button>
      </form>
      {page.isPending && <Skeleton heights={[220]} />}
      {page.isError && <ProblemNote problem={page.error} retry={() => void page.refetch()} />}
      {page.data?.records.length === 0 && <Empty title={t(RECORDS.noRows)} />}
      {page.data !== undefined && page.data.records.length > 0 && (
        <>
          <KeptTable columns={page.data.columns} records={page.data.records} />
          <Paging
            page={asked.halaman}
            perPage={page.data.perHalaman}
            total={page.data.total}
            onPage={(halaman) => setAsked({ ...asked, halaman })}
          />
        </>
      )}
    </Card>
  )
}
