import { codegenConfig } from '@relais/graphql-client/codegen'

export default codegenConfig({
  documents: [
    'src/**/*.graphql',
    // Fragments that portals share.
    '../../packages/portal-features/src/trade/customer/customer-facts.graphql',
    '../../packages/portal-features/src/trade/customer/customer-row.graphql',
    '../../packages/portal-features/src/trade/order/order-facts.graphql',
  ],
})
