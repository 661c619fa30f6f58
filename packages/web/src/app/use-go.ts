/** Where g and two letters lead; nowhere, where the role opens no such page. */
import { useRouter } from '@tanstack/react-router'
import { ACCOUNT_KEYS, HOME_KEYS, placeOfKeys } from './go-keys.ts'
import { useMay } from './may.ts'
import { useMe } from './me.ts'
import { opens } from './places.ts'

export function useGo(kab: string | undefined): (letters: string) => void {
  const may = useMay()
  const { demo } = useMe()
  const router = useRouter()
  return (letters) => {
    if (letters === HOME_KEYS) return router.history.push('/')
    if (letters === ACCOUNT_KEYS && !demo) return router.history.push('/akun')
    const place = placeOfKeys(letters)
    if (place !== undefined && kab !== undefined && opens(may, place, kab)) router.history.push(`/k/${kab}/${place}`)
  }
}
