from opzet.omgeving import compose_environment, without_own_variables

SERVERS = {"DATABASE_URL": "postgres://verband_app:a@127.0.0.1:1/verband", "REDIS_URL": "redis://:b@127.0.0.1:2/0"}


def compose(given: dict[str, str], *, demo: bool = True) -> dict[str, str]:
    return compose_environment(given, port=8123, demo=demo, secret_key="geheim", servers=SERVERS)


def test_demo_switches_two_step_login_off() -> None:
    env = compose({})
    assert (env["DEMO"], env["MFA_VERPLICHT"], env["BASIS_URL"]) == ("1", "0", "http://localhost:8123")


def test_without_demo_two_step_login_stays_as_the_settings_say() -> None:
    env = compose({"DEMO": "1"}, demo=False)
    assert env["DEMO"] == "0"
    assert "MFA_VERPLICHT" not in env


def test_without_demo_and_without_scanner_that_is_said_knowingly() -> None:
    assert compose({}, demo=False)["VIRUSSCANNER"] == "geen"
    assert "VIRUSSCANNER" not in compose({"CLAMD_SOCKET": "clamav:3310"}, demo=False)
    assert "VIRUSSCANNER" not in compose({}, demo=True)


def test_what_the_user_set_wins_except_the_own_servers() -> None:
    env = compose({"SECRET_KEY": "eigen", "BASIS_URL": "https://verband.example", "REDIS_URL": "redis://elders"})
    assert env["SECRET_KEY"] == "eigen"
    assert env["BASIS_URL"] == "https://verband.example"
    assert env["REDIS_URL"] == SERVERS["REDIS_URL"]


def test_a_left_over_role_does_not_make_the_website_the_owner() -> None:
    assert "VERBAND_ROL" not in compose({"VERBAND_ROL": "eigenaar"})


def test_checks_do_not_see_the_variables_of_a_real_installation() -> None:
    given = {
        "DATABASE_URL": "x",
        "SECRET_KEY": "x",
        "DEMO": "0",
        "S3_BUCKET": "x",
        "CLAMD_SOCKET": "x",
        "VIRUSSCANNER": "geen",
        "PATH": "/bin",
        "LANG": "nl",
    }
    assert without_own_variables(given) == {"PATH": "/bin", "LANG": "nl"}
