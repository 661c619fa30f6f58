/** Back from the provider: its answer is handed over once, and taken out of the address; then one is in, or owes a code, or reads what went wrong. */
import { confirmSso, finishSso } from '@konvergen/contract/sso.ts'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { call } from '../../app/call.ts'
import sheet from '../../parts/door-sheet.module.css'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { SSO } from '../../text/sso.ts'
import { useText } from '../../text/text.ts'
import { SsoCode } from './sso-code.tsx'

/** Loaded anew: the first page then asks who is signed in. */
const goOn = (address: string) => window.location.assign(address)

export function SsoPage() {
  const t = useText()
  const finish = useMutation({
    mutationFn: (jawaban: string) => call(finishSso, { body: { jawaban } }),
    gcTime: 0,
    onSuccess: ({ langkah }) => {
      if (langkah !== 'kode') goOn(langkah === 'tertaut' ? '/akun' : '/')
    },
  })
  const confirm = useMutation({
    mutationFn: (kode: string) => call(confirmSso, { body: { kode } }),
    gcTime: 0,
    onSuccess: () => goOn('/'),
  })
  const wait = useWait(finish.error)
  const { mutate } = finish
  const isHanded = useRef(false)
  useEffect(() => {
    if (isHanded.current) return
    isHanded.current = true
    const answer = window.location.search.slice(1)
    window.history.replaceState(window.history.state, '', window.location.pathname)
    mutate(answer)
  }, [mutate])
  const owesCode = finish.data?.langkah === 'kode'
  return (
    <div className={sheet['middle']}>
      <div className={sheet['sheet']}>
        <PageHead title={t(owesCode ? SSO.codeTitle : SSO.title)} />
        {finish.error === null && !owesCode && <output>{t(SSO.checking)}</output>}
        <EntryProblem problem={finish.error} wait={wait} />
        {owesCode && <SsoCode problem={confirm.error} isBusy={confirm.isPending} onCode={(kode) => confirm.mutate(kode)} />}
        <p>
          <Link to="/masuk">{t(SSO.back)}</Link>
        </p>
      </div>
    </div>
  )
}
