/** Who is signed in, and in which role; behind it one's own account and the way out. */
import { signOut } from '@konvergen/contract/accounts.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from '../parts/button.tsx'
import { ProblemNote } from '../parts/states.tsx'
import { useDisclosure } from '../parts/use-disclosure.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import styles from './account-menu.module.css'
import { call } from './call.ts'
import { useMay } from './may.ts'
import { useMe } from './me.ts'
import { useRoleNames } from './role-names.ts'

export function AccountMenu() {
  const t = useText()
  const { account, demo, setup } = useMe()
  const may = useMay()
  const roles = useRoleNames()
  const { isOpen, toggle, close, around } = useDisclosure()
  /** The page is loaded anew, so that nothing of this person stays in it. */
  const leave = useMutation({
    mutationFn: async () => {
      const left = await call(signOut, {})
      const { forgetDevice } = await import('../offline/kept-work.ts')
      await forgetDevice()
      return left
    },
    onSuccess: ({ keluarDi }) => window.location.assign(keluarDi ?? '/'),
  })
  /** Signing out empties the device. */
  const unsent = useQuery({
    queryKey: ['perangkat', 'belum-terkirim'],
    queryFn: async () => (await import('../offline/kept-work.ts')).countUnsent(),
    enabled: isOpen,
    staleTime: 0,
  })
  if (account === null) return null
  return (
    <div ref={around} className={styles['menu']}>
      <button type="button" className={styles['who']} aria-expanded={isOpen} aria-controls="menu-akun" onClick={toggle}>
        <span className={styles['name']}>
          <span className="hanya-pembaca">{t(SHELL.accountOf)} </span>
          {account.nama}
        </span>
        <span className={styles['roles']}>{roles}</span>
      </button>
      <div id="menu-akun" hidden={!isOpen} className={styles['panel']}>
        <p className={styles['full']}>
          <strong>{account.nama}</strong>
          {!demo && <span>{account.username}</span>}
          <span>{roles}</span>
        </p>
        {!demo && (
          <Link to="/akun" className={styles['item'] ?? ''} onClick={close}>
            {t(SHELL.account)}
          </Link>
        )}
        {may('trail.read-installation') && (
          <Link to="/jejak" className={styles['item'] ?? ''} onClick={close}>
            {t(SHELL.installationTrail)}
          </Link>
        )}
        {demo && setup === 'perlu' && (
          <Link to="/mulai" className={styles['item'] ?? ''} onClick={close}>
            {t(SHELL.setUpOwn)}
          </Link>
        )}
        {leave.isError && <ProblemNote problem={leave.error} />}
        {(unsent.data ?? 0) > 0 && <p className={styles['full']}>{t(SHELL.unsentLost, { n: unsent.data ?? 0 })}</p>}
        <Button disabled={leave.isPending} onClick={() => leave.mutate()}>
          {t(demo ? SHELL.leaveDemo : SHELL.signOut)}
        </Button>
      </div>
    </div>
  )
}
