import { SHORTEST_PASSWORD } from '@shared/contract/people'

/** What is typed for a new store of an alliance. */
export type NewStoreForm = { name: string; taxCode: string; approver: string; password: string; again: string }

export const emptyStoreForm: NewStoreForm = { name: '', taxCode: '', approver: '', password: '', again: '' }

/** The fields of a new store that cannot stay as they are. Its tax code is what co-operatives address their packets to. */
export function newStoreProblems(form: NewStoreForm): (keyof NewStoreForm)[] {
  const wrong: Record<keyof NewStoreForm, boolean> = {
    name: form.name.trim() === '',
    taxCode: !/^\d{10}(-\d{3})?$/.test(form.taxCode.trim()),
    approver: form.approver.trim() === '',
    password: [...form.password].length < SHORTEST_PASSWORD,
    again: form.again !== form.password,
  }
  return (Object.keys(wrong) as (keyof NewStoreForm)[]).filter((field) => wrong[field])
}
