/**
 * A deterministic Revampd platform behind the real contract: in the page, in tests and (from `./server`) over HTTP.
 * @packageDocumentation
 */
export {
  createMockApi,
  type MockApi,
  type MockApiOptions,
  type MockSessionRequest,
  type PastWorld,
} from './mock-api.ts';
export { type Fault, type FaultRule, type Faults } from './network/faults.ts';
export { type Network } from './network/network.ts';
export { type RateLimit } from './network/rate-limit.ts';
export { scenarioNames, type ScenarioName } from './scenarios/world.ts';
export * from './platform/index.ts';
