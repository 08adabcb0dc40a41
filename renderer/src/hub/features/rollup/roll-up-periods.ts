import type { hubReports } from '@shared/contract/hub/reports'
import type { OutputOf } from '@shared/contract/procedure'
import { reportPeriodOf } from '@shared/domain/report-period'

type Boarded = OutputOf<typeof hubReports.periods>['periods'][number]

/** A period that can be rolled up, with the forms that are reported on in it. */
export type RollUpPeriod = { key: string; hasReports: boolean; formIds: readonly string[] }

/** The periods of all forms, each once, the one that ended last first. */
export function rollUpPeriods(boarded: readonly Pick<Boarded, 'periodKey' | 'formId' | 'counts'>[]): RollUpPeriod[] {
  const found = new Map<string, RollUpPeriod>()
  for (const { periodKey: key, formId, counts } of boarded) {
    const had = found.get(key)
    const hasReports = (had?.hasReports ?? false) || counts.received + counts.accepted > 0
    found.set(key, { key, hasReports, formIds: [...(had?.formIds ?? []), formId] })
  }
  const endOf = ({ key }: RollUpPeriod) => reportPeriodOf(key)?.to ?? ''
  return [...found.values()].toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))
}

/** The period that is asked for; else the newest that has reports, else the newest. */
export function periodShown(periods: readonly RollUpPeriod[], asked: string | null): RollUpPeriod | null {
  return periods.find(({ key }) => key === asked) ?? periods.find(({ hasReports }) => hasReports) ?? periods[0] ?? null
}
