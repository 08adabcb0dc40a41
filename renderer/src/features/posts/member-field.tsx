import { useQuery } from '@tanstack/react-query'
import type { Party } from '@shared/contract/parties'
import { useMemo } from 'react'
import { api } from '../../client/client'
import { PartySelect } from '../../ui/party-select'
import classes from './posts.module.css'

const nobody: readonly Party[] = []

type MemberFieldProps = {
  label: string
  /** Grey words under the field. */
  hint?: string
  value: string | null
  onChange: (code: string | null) => void
  autoFocus?: boolean
}

/** A member of the register, found by name without accents or by code. */
export function MemberField({ label, hint, value, onChange, autoFocus }: MemberFieldProps) {
  const parties = useQuery(api.parties.list.queryOptions({ input: {} })).data ?? nobody
  const members = useMemo(() => parties.filter(({ kind }) => kind === 'member'), [parties])
  return (
    <div>
      <PartySelect label={label} parties={members} value={value} onChange={onChange} autoFocus={autoFocus ?? false} />
      {hint === undefined ? null : <p className={classes.hint}>{hint}</p>}
    </div>
  )
}
