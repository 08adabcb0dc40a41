import { useState } from 'react'
import { chooseNewPath } from '../../../client/desktop'
import { freshId } from '../../../client/fresh-id'
import { hub } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { emptyStoreForm, type NewStoreForm, newStoreProblems } from './new-store'

/** The form of a new store and the making of it; where it lies is asked for once everything is typed. */
export function useNewStore() {
  const say = useText().hubStart.create
  const [form, setForm] = useState(emptyStoreForm)
  const [file, setFile] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const problems = newStoreProblems(form)
  const change = (more: Partial<NewStoreForm>) => {
    setForm({ ...form, ...more })
    setError(null)
  }
  const choosePlace = async (): Promise<string | null> => {
    const chosen = await chooseNewPath('hub', say.fileName)
    if (chosen !== null) setFile(chosen)
    return chosen
  }
  const create = async () => {
    setTried(true)
    if (busy || problems.length > 0) return
    const place = file ?? (await choosePlace())
    if (place === null) return
    setBusy(true)
    setError(null)
    const { name, taxCode, approver, password } = form
    try {
      await hub.stores.create({ id: freshId(), file: place, name, taxCode, approver, password })
    } catch (reason) {
      setError(reason)
    } finally {
      setBusy(false)
    }
  }
  return { form, change, problems: tried ? problems : [], file, busy, error, choosePlace, create }
}

export type NewStoreMaking = ReturnType<typeof useNewStore>
