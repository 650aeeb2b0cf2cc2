/// Certificates of `localhost` with their keys, for tests alone.
enum TestCertificates {
  static let firstCertificate = """
    -----BEGIN CERTIFICATE-----
    MIIBmjCCAUGgAwIBAgIURBbdCuQv4GYoDwqOG9kd6ovrEEowCgYIKoZIzj0EAwIw
    FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzA1MTQxNloYDzIxMjYxMDMw
    MDUxNDE2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
    PQMBBwNCAAQ0cniuaoRXuaH5rP9Cj754K64+Cis47Lgx9jgjibTZcoee7aXq0OYk
    qYPEOoMD8thQ16fDtIvPAZgpFHP+L1+to28wbTAdBgNVHQ4EFgQUN2kR+BySiqqZ
    nTmgu141lIUF9n0wHwYDVR0jBBgwFoAUN2kR+BySiqqZnTmgu141lIUF9n0wDwYD
    VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
    zj0EAwIDRwAwRAIgDB8SPKdP11JxaBRXKYOd6B7Ei/5/JiT/aMISU5a1Ds0CICnp
    mAtOCHAruIuaE9fIH1a/IXjEkYIFggLddGNItDB7
    -----END CERTIFICATE-----

    """
  static let firstKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSc23c/EVQ5up5r13
    RgEx5vpYOPAjfSf0iRBY6eDxqgOhRANCAAQ0cniuaoRXuaH5rP9Cj754K64+Cis4
    7Lgx9jgjibTZcoee7aXq0OYkqYPEOoMD8thQ16fDtIvPAZgpFHP+L1+t
    -----END PRIVATE KEY-----

    """
  static let secondCertificate = """
    -----BEGIN CERTIFICATE-----
    MIIBnDCCAUGgAwIBAgIUCkLd0o9AeSeMYwifB7Ai3sUipc4wCgYIKoZIzj0EAwIw
    FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzA1MTQxNloYDzIxMjYxMDMw
    MDUxNDE2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
    PQMBBwNCAASOXstfG3HUMOgkfGaZjtGtj7qOda0a0oZpBbdqLJhySMmH3bO2zwHB
    runqGd1blXO8mFhb/gZJFpwOKt1qe4iWo28wbTAdBgNVHQ4EFgQUlmMBXG0JWw53
    FgLlKLb1otPh19wwHwYDVR0jBBgwFoAUlmMBXG0JWw53FgLlKLb1otPh19wwDwYD
    VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
    zj0EAwIDSQAwRgIhAPEzv+oPbX9I9AAWzwaXz0VxxoiVz27ar0eVwilvdGqRAiEA
    0DII/c/BFygqKTzQIuktYBL35viyxJWYSwbOHEwVvSQ=
    -----END CERTIFICATE-----

    """
  static let secondKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQglqaeWtqJ8CfxelzI
    saMUrJHNEKW4wVWXC/93aVjIJEmhRANCAASOXstfG3HUMOgkfGaZjtGtj7qOda0a
    0oZpBbdqLJhySMmH3bO2zwHBrunqGd1blXO8mFhb/gZJFpwOKt1qe4iW
    -----END PRIVATE KEY-----

    """
}
