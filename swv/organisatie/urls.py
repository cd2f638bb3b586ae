from django.urls import path

app_name = "organisatie"
urlpatterns: list = []
