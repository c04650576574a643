function circle(): object {
    const self: Record<string, unknown> = { type: 'CALL_THROTTLED' };
    return Object.assign(self, { self });
}

function refuse(): never {
    throw new Error('no');
}

function revoked(): object {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
}

function withoutPrototype(): unknown {
    const bare: unknown = Object.create(null);
    return bare;
}

function errorWithTrap(): Error {
    return Object.defineProperty(new Error('trap'), 'type', { get: refuse, enumerable: true });
}

/** Values that a connector may reject with by mistake, each built anew since reading one may change it. */
export const HOSTILE_VALUES: readonly { readonly name: string; readonly build: () => unknown }[] = [
    { name: 'undefined', build: () => undefined },
    { name: 'null', build: () => null },
    { name: 'not a number', build: () => Number.NaN },
    { name: 'a big number', build: () => 5n },
    { name: 'a symbol', build: () => Symbol('boom') },
    { name: 'a function', build: () => refuse },
    { name: 'a circle', build: circle },
    { name: 'an error in a circle', build: () => Object.assign(new Error('round'), circle()) },
    { name: 'a message of 10 MB', build: () => new Error('x'.repeat(10_000_000)) },
    { name: 'a text of 10 MB', build: () => 'x'.repeat(10_000_000) },
    { name: 'a type of 10 MB', build: () => ({ type: 'x'.repeat(10_000_000) }) },
    { name: 'a proxy that refuses', build: () => new Proxy({}, { get: refuse, ownKeys: refuse }) },
    { name: 'a proxy that is gone', build: revoked },
    { name: 'an error whose type cannot be read', build: errorWithTrap },
    { name: 'an object without prototype', build: withoutPrototype }
];
