import { useExecutionCancellation, type Plugin } from 'graphql-yoga';
import { cancelledBy } from '../../adapters/db/cancel.js';

/** Ends what a request runs, in this process and in the store, when its caller goes away. */
export function cancelAbandoned(): Plugin {
  return {
    onPluginInit({ addPlugin }) {
      addPlugin(useExecutionCancellation());
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request } = args.contextValue as { readonly request?: Request };
      if (request !== undefined)
        setExecuteFn((execution) => cancelledBy(request.signal, () => executeFn(execution) as unknown));
    },
  };
}
