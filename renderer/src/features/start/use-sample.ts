import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { core, newId } from '../../client/client'

export type SampleMaking = { busy: boolean; error: unknown; make: () => void }

/** Makes the sample book and opens it; pressing twice makes one. */
export function useSample(): SampleMaking {
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  // One id until it has succeeded, so that trying again after a fault is the same wish.
  const id = useRef<string | null>(null)
  const make = async () => {
    if (busy) return
    setBusy(true)
    setError(null)
    id.current ??= newId()
    try {
      await core.books.createSample({ id: id.current })
      id.current = null
      navigate('/')
    } catch (reason) {
      setError(reason)
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, make: () => void make() }
}
