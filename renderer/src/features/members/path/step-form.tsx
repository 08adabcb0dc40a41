import type { ReactNode } from 'react'
import { ChangeTypeForm } from './change-type-form'
import { DecideForm, DecideLeaveForm } from './decide-forms'
import { DepartForm } from './depart-form'
import { ActivateForm, FeeForm, LeaveForm, WithdrawForm } from './dated-forms'
import type { Doing } from './path-actions'
import type { StepFormProps } from './step-frame'

const forms: Readonly<Record<Doing, (props: StepFormProps) => ReactNode>> = {
  decide: DecideForm,
  fee: FeeForm,
  activate: ActivateForm,
  change: ChangeTypeForm,
  leave: LeaveForm,
  decideLeave: DecideLeaveForm,
  depart: DepartForm,
  withdraw: WithdrawForm,
}

/** The form of the step that is being taken, in the place of the path. */
export function StepForm({ doing, ...props }: StepFormProps & { doing: Doing }) {
  const Form = forms[doing]
  return <Form {...props} />
}
