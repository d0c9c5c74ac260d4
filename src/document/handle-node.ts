import type { Handlers } from './plan-document.ts'

/** Hands a node to the function for its kind. */
export function handleNode<Node extends { readonly type: string }, State, Out>(
  handlers: Handlers<Node, State, Out>,
  node: Node,
  state: State,
): Out {
  // That the function found fits the node is what `Handlers` promises; the type system cannot follow the lookup.
  const handler = handlers[node.type as Node['type']] as (node: Node, state: State) => Out
  return handler(node, state)
}
