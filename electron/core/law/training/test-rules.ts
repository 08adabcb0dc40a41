import { trainingRulesOn } from './rule-set'
import { shippedLaw } from '../meetings/test-figures'

/** The rules of training as they ship. */
export const shippedRules = trainingRulesOn(shippedLaw.training, '2026-11-29')
