import Commands

Reflect.start()
